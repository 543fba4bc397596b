package dev.carportal.clients.partner.service;

import dev.carportal.identity.partner.model.ApiFaces;
import dev.carportal.identity.partner.model.PartnerClient;
import dev.carportal.identity.partner.model.PartnerPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Gives a system of a company access.
 *
 * @param reason what the company needs it for, in the words of its request
 * @param certificateBound whether its tokens count only together with its certificate
 */
public record MakePartner(
    @NotNull UUID companyId,
    @NotBlank @Size(max = PartnerClient.NAME_MAX) String name,
    @NotBlank @Size(max = PartnerClient.REASON_MAX) String reason,
    @NotNull ApiFaces faces,
    @NotNull PartnerPlan plan,
    boolean certificateBound) {}
