package dev.carportal.clients.registration.model;

import dev.carportal.clients.company.model.CompanyScale;
import dev.carportal.clients.company.model.CompanyType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The company as its first user describes it. */
@Embeddable
public record RegisteredCompany(
    @NotBlank @Size(max = 200) @Column(name = "company_name") String name,
    @NotNull @Column(name = "company_type") CompanyType type,
    @Size(max = 120) @Column(name = "industry") @Nullable String industry,
    @Column(name = "scale") @Nullable CompanyScale scale,
    @Size(max = 300) @Column(name = "website") @Nullable String website,
    @Size(max = 4000) @Column(name = "company_description") @Nullable String description)
    implements Serializable {}
