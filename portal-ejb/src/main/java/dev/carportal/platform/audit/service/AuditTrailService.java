package dev.carportal.platform.audit.service;

import dev.carportal.platform.audit.model.AuditEntry;
import dev.carportal.platform.audit.model.AuditEntryRepository;
import dev.carportal.platform.audit.model.AuditFilter;
import dev.carportal.platform.audit.model.Trail;
import dev.carportal.platform.audit.service.AuditRow.Change;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the trail that changes leave. */
@Stateless
@RolesAllowed({"customer", "staff", "partner", "system"})
public class AuditTrailService {
  private static final int TRAIL_MAX = 200;
  private static final Long NOBODY = -1L;

  @Inject private AuditEntryRepository entries;
  @Inject private Caller caller;

  /**
   * The trail of one thing, newest first, at most 200 changes; of another company's things it is
   * empty.
   */
  public List<AuditRow> of(UUID publicId) {
    AuditFilter filter = new AuditFilter(publicId, null, null, null, tenant());
    return entries
        .list(Trail.CUSTOMERS, filter, null, TRAIL_MAX)
        .map(AuditTrailService::row)
        .rows();
  }

  /**
   * What became of a thing after the version its reader saw, in the order it was done; of another
   * company's things nothing.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<AuditRow> since(UUID publicId, int version) {
    return entries.listSince(publicId, version, tenant()).stream()
        .map(AuditTrailService::row)
        .toList();
  }

  /**
   * Everybody's changes, newest first.
   *
   * @param from the first day, in the caller's time zone
   * @param to the last day, in the caller's time zone
   */
  @RolesAllowed("administrator")
  public Page<AuditRow> list(
      Trail trail,
      @Nullable UUID entityId,
      @Nullable String actor,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String cursor) {
    AuditFilter filter =
        new AuditFilter(
            entityId,
            actor == null || actor.isBlank() ? null : actor.strip(),
            from == null ? null : from.atStartOfDay(caller.zone()).toInstant(),
            to == null ? null : to.plusDays(1).atStartOfDay(caller.zone()).toInstant(),
            null);
    return entries
        .list(trail, filter, cursor, PageRequest.SIZE_DEFAULT)
        .map(AuditTrailService::row);
  }

  private @Nullable Long tenant() {
    if (caller.isStaff()) {
      return null;
    }
    Long company = caller.companyId();
    return company == null ? NOBODY : company;
  }

  private static AuditRow row(AuditEntry entry) {
    List<Change> changes =
        entry.getChanges().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                change ->
                    new Change(
                        change.getKey(), change.getValue().before(), change.getValue().after()))
            .toList();
    return new AuditRow(
        entry.getAt(),
        entry.getActorName(),
        entry.getAction(),
        entry.getEntityType(),
        entry.getEntityId(),
        changes,
        entry.getTraceId());
  }
}
