package dev.carportal.clients.partner.model;

import dev.carportal.identity.partner.model.ApiFaces;
import dev.carportal.identity.partner.model.PartnerPlan;
import dev.carportal.identity.partner.model.PartnerStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of partners' systems.
 *
 * @param lastCalledAt null if it never called
 * @param calls how often it was let in today (UTC); null for never
 * @param refused how often it was refused today; null for never
 */
public record PartnerRow(
    UUID id,
    String name,
    String clientId,
    String companyName,
    PartnerStatus status,
    ApiFaces faces,
    PartnerPlan plan,
    @Nullable Instant secretRotatedAt,
    @Nullable Instant lastCalledAt,
    @Nullable Long calls,
    @Nullable Long refused)
    implements Serializable {}
