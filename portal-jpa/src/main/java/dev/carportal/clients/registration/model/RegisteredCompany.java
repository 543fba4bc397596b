package dev.carportal.clients.registration.model;

import dev.carportal.clients.company.model.CompanyScale;
import dev.carportal.clients.company.model.CompanyType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The company as its first user describes it. */
@Embeddable
public record RegisteredCompany(
    @Column(name = "company_name") String name,
    @Column(name = "company_type") CompanyType type,
    @Column(name = "industry") @Nullable String industry,
    @Column(name = "scale") @Nullable CompanyScale scale,
    @Column(name = "website") @Nullable String website,
    @Column(name = "company_description") @Nullable String description)
    implements Serializable {}
