package dev.carportal.clients.partner.service;

import dev.carportal.identity.partner.model.ApiFaces;
import dev.carportal.identity.partner.model.CallLimits;
import dev.carportal.identity.partner.model.PartnerPlan;
import dev.carportal.identity.partner.model.PartnerStatus;
import dev.carportal.identity.partner.service.CallAllowance;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner's system as staff know it.
 *
 * @param perMinute its own number; null if the plan's counts
 * @param perDay its own number; null if the plan's counts
 * @param limits what counts
 * @param allowance what it has left now; null if that cannot be read now
 * @param days the last days on which it called, the latest first
 * @param tokenUrl where it fetches its tokens
 * @param apiUrl where it calls
 */
public record PartnerDetails(
    UUID id,
    int version,
    String name,
    String clientId,
    UUID companyId,
    String companyName,
    String reason,
    PartnerStatus status,
    ApiFaces faces,
    PartnerPlan plan,
    @Nullable Integer perMinute,
    @Nullable Integer perDay,
    CallLimits limits,
    boolean certificateBound,
    Instant createdAt,
    @Nullable Instant secretRotatedAt,
    @Nullable Instant lastCalledAt,
    @Nullable CallAllowance allowance,
    List<PartnerDay> days,
    String tokenUrl,
    String apiUrl)
    implements Serializable {}
