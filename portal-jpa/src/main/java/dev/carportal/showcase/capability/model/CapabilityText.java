package dev.carportal.showcase.capability.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one language says of a capability.
 *
 * @param description paragraphs, parted by empty lines
 * @param deliverables what a customer holds in her hands afterwards, one thing an entry
 */
@Embeddable
public record CapabilityText(
    @NotBlank @Size(max = 80) @Column(name = "name") String name,
    @NotBlank @Size(max = 300) @Column(name = "summary") String summary,
    @NotBlank @Column(name = "description") String description,
    @NotNull @JdbcTypeCode(SqlTypes.JSON) @Column(name = "deliverables")
        List<String> deliverables) {}
