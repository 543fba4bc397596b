package dev.carportal.clients.registration.service;

import dev.carportal.clients.registration.model.RegistrationKind;
import dev.carportal.clients.registration.model.RegistrationStatus;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the caller's own registration stands. */
public record OwnRegistration(
    RegistrationKind kind,
    RegistrationStatus status,
    @Nullable String companyName,
    Instant registeredAt,
    @Nullable String reason)
    implements Serializable {}
