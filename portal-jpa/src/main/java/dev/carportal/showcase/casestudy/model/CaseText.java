package dev.carportal.showcase.casestudy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What one language says of a case. Paragraphs are parted by empty lines.
 *
 * @param summary one or two sentences for lists
 * @param problem what stood in the way
 * @param description what was built
 * @param achievements what came of it
 * @param clientName the customer as she wants to be named
 * @param vehicle the vehicle it was built for; null if none is named
 * @param clientTestimonial words of the customer; null if she gave none
 * @param testimonialBy who said them
 * @param screenshotCaptions what the screenshots show, in their order
 */
@Embeddable
public record CaseText(
    @NotBlank @Size(max = 160) @Column(name = "case_title") String caseTitle,
    @NotBlank @Size(max = 400) @Column(name = "summary") String summary,
    @NotBlank @Column(name = "problem") String problem,
    @NotBlank @Column(name = "description") String description,
    @NotBlank @Column(name = "achievements") String achievements,
    @NotBlank @Size(max = 120) @Column(name = "client_name") String clientName,
    @Nullable @Size(max = 160) @Column(name = "vehicle") String vehicle,
    @Nullable @Column(name = "client_testimonial") String clientTestimonial,
    @Nullable @Size(max = 160) @Column(name = "testimonial_by") String testimonialBy,
    @NotNull @JdbcTypeCode(SqlTypes.JSON) @Column(name = "screenshot_captions")
        List<String> screenshotCaptions) {}
