package dev.carportal.identity.partner.service;

import dev.carportal.identity.partner.model.ApiFaces;
import dev.carportal.identity.partner.model.CallLimits;
import dev.carportal.identity.partner.model.PartnerStatus;
import java.util.UUID;

/**
 * What a partner's system may do.
 *
 * @param key how the database names it
 * @param certificateBound whether its tokens count only together with its certificate
 */
public record PartnerAccess(
    Long key,
    UUID id,
    String clientId,
    Long companyId,
    PartnerStatus status,
    ApiFaces faces,
    CallLimits limits,
    boolean certificateBound) {}
