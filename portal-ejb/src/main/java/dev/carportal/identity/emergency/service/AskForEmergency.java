package dev.carportal.identity.emergency.service;

import dev.carportal.identity.emergency.model.EmergencyGrant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks to read a company's things.
 *
 * @param personId somebody of that company
 */
public record AskForEmergency(
    @NotNull UUID personId,
    @NotBlank @Size(max = EmergencyGrant.REASON_MAX) String reason,
    int minutes) {}
