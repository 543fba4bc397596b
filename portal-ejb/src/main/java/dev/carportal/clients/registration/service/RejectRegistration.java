package dev.carportal.clients.registration.service;

import dev.carportal.clients.registration.model.Registration;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;

/** Does not let somebody in. */
public record RejectRegistration(
    @NotNull UUID registrationId,
    int expectedVersion,
    @NotBlank @Size(max = Registration.REASON_MAX) String reason)
    implements Serializable {}
