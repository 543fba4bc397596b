package dev.carportal.clients.registration.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of registrations. */
public record RegistrationRow(
    UUID id,
    RegistrationKind kind,
    RegistrationStatus status,
    String personName,
    String email,
    @Nullable String companyName,
    @Nullable String country,
    Instant createdAt)
    implements Serializable {}
