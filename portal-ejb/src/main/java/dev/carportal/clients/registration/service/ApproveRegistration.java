package dev.carportal.clients.registration.service;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody in.
 *
 * @param companyId the known company she joins; null to make the one she describes
 */
public record ApproveRegistration(
    @NotNull UUID registrationId, int expectedVersion, @Nullable UUID companyId)
    implements Serializable {}
