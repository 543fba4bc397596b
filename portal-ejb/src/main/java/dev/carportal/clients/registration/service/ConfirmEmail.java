package dev.carportal.clients.registration.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Proves that the address of a registration is its author's.
 *
 * @param code what stood in the link of the letter
 */
public record ConfirmEmail(@NotNull UUID registrationId, @NotBlank @Size(max = 100) String code) {}
