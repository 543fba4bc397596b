package dev.carportal.showcase.casestudy.model;

import dev.carportal.platform.i18n.model.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A figure that proves a case.
 *
 * @param value the number with its unit, for example {@code 2.1 s}
 * @param label what it counts and against what, for example {@code cold start, before 4.8 s}
 */
@Embeddable
public record CaseFigure(
    @NotNull @Column(name = "language") Language language,
    @NotBlank @Size(max = 40) @Column(name = "value") String value,
    @NotBlank @Size(max = 160) @Column(name = "label") String label) {}
