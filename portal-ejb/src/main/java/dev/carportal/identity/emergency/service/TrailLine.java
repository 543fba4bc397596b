package dev.carportal.identity.emergency.service;

import dev.carportal.platform.audit.model.AuditAction;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that was done, without what it was changed to.
 *
 * @param fields the names of the fields that were changed
 */
public record TrailLine(
    Instant at,
    String actorName,
    AuditAction action,
    String entityType,
    UUID entityId,
    List<String> fields)
    implements Serializable {}
