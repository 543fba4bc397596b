package dev.carportal.clients.registration.service;

import dev.carportal.clients.registration.model.RegistrationKind;
import dev.carportal.clients.registration.model.RegistrationStatus;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the caller's own registration stands.
 *
 * @param emailConfirmed whether she has proved that she reads the letters to her address
 */
public record OwnRegistration(
    RegistrationKind kind,
    RegistrationStatus status,
    @Nullable String companyName,
    Instant registeredAt,
    @Nullable String reason,
    boolean emailConfirmed)
    implements Serializable {}
