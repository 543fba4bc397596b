package dev.carportal.platform.audit.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are looked for; null leaves a criterion out.
 *
 * @param entityId the public id of the thing that was changed
 * @param actor part of the name of who changed it
 * @param from the first moment
 * @param until the moment after the last
 * @param companyId the tenant that bounds the reader; null for none
 */
public record AuditFilter(
    @Nullable UUID entityId,
    @Nullable String actor,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable Long companyId) {}
