package dev.carportal.identity.access.service;

import dev.carportal.identity.access.model.AccessRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks for a thing that is kept from her.
 *
 * @param kind the kind of thing, as rules name it
 * @param days for how many days
 */
public record AskForAccess(
    @NotBlank String kind,
    @NotNull UUID thing,
    @NotBlank @Size(max = AccessRequest.REASON_MAX) String reason,
    @Min(1) @Max(AccessRequest.DAYS_MAX) int days) {}
