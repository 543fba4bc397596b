package dev.carportal.platform.audit.service;

import dev.carportal.platform.audit.model.AuditAction;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one thing.
 *
 * @param entityType the kind of thing, as the model names it
 * @param entityId its public id
 * @param traceId ties it to log and messages
 */
public record AuditRow(
    Instant at,
    String actorName,
    AuditAction action,
    String entityType,
    UUID entityId,
    List<Change> changes,
    String traceId)
    implements Serializable {
  public AuditRow {
    changes = List.copyOf(changes);
  }

  /** One field before and after; null for nothing. */
  public record Change(String field, @Nullable String before, @Nullable String after)
      implements Serializable {}
}
