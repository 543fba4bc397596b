package dev.carportal.platform.audit.model;

import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.persistence.model.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was changed, by whom and when; entries are written with the changes themselves, in the
 * database of what they tell about.
 */
@ApplicationScoped
public class AuditEntryRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  @PersistenceContext(unitName = "showcase")
  private EntityManager showcase;

  /**
   * Changes, newest first.
   *
   * @param cursor where to continue, as a page before gave it; null for the newest
   */
  public Page<AuditEntry> list(Trail trail, AuditFilter filter, @Nullable String cursor, int size) {
    return list(trail == Trail.SITE ? showcase : em, filter, cursor, size);
  }

  /**
   * What became of a thing after a version of it, in the order it was done.
   *
   * @param companyId the tenant that bounds the reader; null for none
   */
  public List<AuditEntry> listSince(UUID entityId, int version, @Nullable Long companyId) {
    return Stream.of(em, showcase)
        .flatMap(database -> since(database, entityId, version, companyId).stream())
        .toList();
  }

  private static List<AuditEntry> since(
      EntityManager em, UUID entityId, int version, @Nullable Long companyId) {
    return em.createNamedQuery(AuditEntry_.QUERY_AUDIT_ENTRY_SINCE, AuditEntry.class)
        .setParameter("entityId", entityId)
        .setParameter("version", version)
        .setParameter("companyId", companyId)
        .getResultList();
  }

  static Page<AuditEntry> list(
      EntityManager em, AuditFilter filter, @Nullable String cursor, int size) {
    boolean newer = cursor != null && cursor.startsWith("-");
    List<AuditEntry> found = new ArrayList<>(fetch(em, filter, cursor, newer, size + 1));
    boolean more = found.size() > size;
    List<AuditEntry> rows = more ? found.subList(0, size) : found;
    if (newer) {
      Collections.reverse(rows);
    }
    boolean hasNewer = newer ? more : cursor != null;
    boolean hasOlder = newer || more;
    return new Page<>(
        rows,
        hasNewer && !rows.isEmpty() ? "-" + rows.get(0).getId() : null,
        hasOlder && !rows.isEmpty() ? "+" + rows.get(rows.size() - 1).getId() : null,
        -1);
  }

  private static List<AuditEntry> fetch(
      EntityManager em, AuditFilter filter, @Nullable String cursor, boolean newer, int limit) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<AuditEntry> query = cb.createQuery(AuditEntry.class);
    Root<AuditEntry> entry = query.from(AuditEntry.class);
    List<Predicate> where = where(cb, entry, filter);
    if (cursor != null) {
      long edge = edge(cursor);
      where.add(
          newer ? cb.gt(entry.get(AuditEntry_.id), edge) : cb.lt(entry.get(AuditEntry_.id), edge));
    }
    query
        .select(entry)
        .where(where.toArray(Predicate[]::new))
        .orderBy(newer ? cb.asc(entry.get(AuditEntry_.id)) : cb.desc(entry.get(AuditEntry_.id)));
    return em.createQuery(query).setMaxResults(limit).getResultList();
  }

  private static List<Predicate> where(
      CriteriaBuilder cb, Root<AuditEntry> entry, AuditFilter filter) {
    List<Predicate> where = new ArrayList<>();
    if (filter.companyId() != null) {
      where.add(cb.equal(entry.get(AuditEntry_.companyId), filter.companyId()));
    }
    if (filter.entityId() != null) {
      where.add(cb.equal(entry.get(AuditEntry_.entityId), filter.entityId()));
    }
    if (filter.actor() != null) {
      where.add(
          cb.like(
              cb.lower(entry.get(AuditEntry_.actorName)),
              "%" + escape(filter.actor().toLowerCase(Locale.ROOT)) + "%",
              '\\'));
    }
    if (filter.from() != null) {
      where.add(cb.greaterThanOrEqualTo(entry.get(AuditEntry_.at), filter.from()));
    }
    if (filter.until() != null) {
      where.add(cb.lessThan(entry.get(AuditEntry_.at), filter.until()));
    }
    return where;
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static long edge(String cursor) {
    try {
      return Long.parseLong(cursor.substring(1));
    } catch (NumberFormatException e) {
      throw InvalidInputException.of("cursor", "error.cursor");
    }
  }
}
