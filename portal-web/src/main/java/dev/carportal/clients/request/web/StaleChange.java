package dev.carportal.clients.request.web;

import dev.carportal.platform.audit.service.AuditRow;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field that somebody else changed while an author was writing.
 *
 * @param field its name, as labels know it
 */
public record StaleChange(
    String who, Instant at, String field, @Nullable String before, @Nullable String after)
    implements Serializable {
  private static final Set<String> SHOWN =
      Set.of(
          "status",
          "projectManager",
          "decisionReason",
          "feasibility",
          "effortDays",
          "risk",
          "price",
          "summary",
          "cooperationLevel",
          "companyId");

  /** What a trail holds since a moment, of the fields that people know. */
  public static List<StaleChange> since(Instant seen, List<AuditRow> trail) {
    return trail.stream()
        .filter(row -> row.at().isAfter(seen))
        .flatMap(
            row ->
                row.changes().stream()
                    .filter(change -> SHOWN.contains(change.field()))
                    .map(
                        change ->
                            new StaleChange(
                                row.actorName(),
                                row.at(),
                                change.field(),
                                change.before(),
                                change.after())))
        .toList();
  }
}
