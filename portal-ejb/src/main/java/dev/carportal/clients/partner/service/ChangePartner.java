package dev.carportal.clients.partner.service;

import dev.carportal.identity.partner.model.ApiFaces;
import dev.carportal.identity.partner.model.PartnerClient;
import dev.carportal.identity.partner.model.PartnerPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a system may do and how often.
 *
 * @param perMinute its own number; null for the plan's
 * @param perDay its own number; null for the plan's
 * @param expectedVersion the version its author saw
 */
public record ChangePartner(
    @NotNull UUID id,
    int expectedVersion,
    @NotBlank @Size(max = PartnerClient.NAME_MAX) String name,
    @NotNull ApiFaces faces,
    @NotNull PartnerPlan plan,
    @Positive @Max(PER_MINUTE_MAX) @Nullable Integer perMinute,
    @Positive @Max(PER_DAY_MAX) @Nullable Integer perDay,
    boolean certificateBound) {
  public static final int PER_MINUTE_MAX = 100_000;
  public static final int PER_DAY_MAX = 100_000_000;
}
