package dev.carportal.clients.registration.service;

import dev.carportal.clients.registration.model.RegisteredCompany;
import dev.carportal.clients.registration.model.RegisteredPerson;
import dev.carportal.clients.registration.model.RegistrationKind;
import dev.carportal.clients.registration.model.RegistrationStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration as staff decide on it.
 *
 * @param company null for a person alone
 * @param emailConfirmedAt when she proved that her address is hers; null until then
 * @param known companies with a like name, which she may mean
 * @param companyId the company she joined, once approved
 * @param decidable whether the caller may decide on it
 */
public record RegistrationDetails(
    UUID id,
    RegistrationKind kind,
    RegistrationStatus status,
    RegisteredPerson person,
    @Nullable RegisteredCompany company,
    @Nullable String message,
    @Nullable Instant emailConfirmedAt,
    List<CompanyChoice> known,
    @Nullable UUID companyId,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    Instant createdAt,
    boolean decidable,
    int version)
    implements Serializable {}
