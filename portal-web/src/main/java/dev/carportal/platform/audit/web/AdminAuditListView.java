package dev.carportal.platform.audit.web;

import dev.carportal.platform.audit.model.Trail;
import dev.carportal.platform.audit.service.AuditRow;
import dev.carportal.platform.audit.service.AuditTrailService;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All changes of customers' data, filtered by what the address says. */
@Named
@RequestScoped
public class AdminAuditListView {
  @Inject private AuditTrailService trails;

  private @Nullable String trail;
  private @Nullable String cursor;
  private @Nullable String entity;
  private @Nullable String actor;
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable Page<AuditRow> page;

  /** The changes; what is no id or no date finds nothing rather than everything. */
  public Page<AuditRow> getPage() {
    if (page == null) {
      try {
        page =
            trails.list(
                getTrail(),
                entity == null ? null : UUID.fromString(entity.strip()),
                actor,
                date(from),
                date(to),
                cursor);
      } catch (IllegalArgumentException | DateTimeParseException e) {
        page = new Page<>(java.util.List.of(), null, null, -1);
      }
    }
    return page;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null || text.isBlank() ? null : LocalDate.parse(text);
  }

  /** What the changes are of; customers' things unless the address says otherwise. */
  public Trail getTrail() {
    Trail asked = Params.value(Trail.class, trail);
    return asked == null ? Trail.CUSTOMERS : asked;
  }

  public Trail[] getTrails() {
    return Trail.values();
  }

  public @Nullable String getTrailName() {
    return trail;
  }

  public void setTrailName(@Nullable String trail) {
    this.trail = trail;
  }

  /** Whether some filter is set. */
  public boolean isFiltered() {
    return trail != null || entity != null || actor != null || from != null || to != null;
  }

  public @Nullable String getCursor() {
    return cursor;
  }

  public void setCursor(@Nullable String cursor) {
    this.cursor = cursor;
  }

  public @Nullable String getEntity() {
    return entity;
  }

  public void setEntity(@Nullable String entity) {
    this.entity = entity;
  }

  public @Nullable String getActor() {
    return actor;
  }

  public void setActor(@Nullable String actor) {
    this.actor = actor;
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }
}
