package dev.carportal.identity.emergency.model;

import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and keeps who may read what in an emergency. */
@ApplicationScoped
public class EmergencyGrantRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(EmergencyGrant grant) {
    em.persist(grant);
  }

  /** The next number that none has. */
  public String nextNumber() {
    Number next =
        (Number)
            em.createNativeQuery("select nextval('identity.emergency_numbers')", Long.class)
                .getSingleResult();
    return "EA-%04d".formatted(next.longValue());
  }

  /** The grant with this public id; for staff only. */
  public EmergencyGrant get(UUID publicId) {
    return em.createNamedQuery(
            EmergencyGrant_.QUERY_EMERGENCY_GRANT_BY_PUBLIC_ID, EmergencyGrant.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("EmergencyGrant", publicId));
  }

  /** What opens a company's things to somebody now. */
  public Optional<EmergencyGrant> findLive(Long userId, Long companyId, Instant now) {
    return em.createNamedQuery(EmergencyGrant_.QUERY_EMERGENCY_GRANT_LIVE, EmergencyGrant.class)
        .setParameter("userId", userId)
        .setParameter("companyId", companyId)
        .setParameter("now", now)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Grants page by page, newest first.
   *
   * @param companyId the company they open; null for all
   * @param askedBy who asked for them; null for everybody
   */
  public Page<EmergencyRow> list(
      PageRequest page, @Nullable Long companyId, @Nullable Long askedBy) {
    return new KeysetQuery<EmergencyGrant, EmergencyRow>(
            em,
            EmergencyGrant.class,
            EmergencyRow.class,
            EmergencyRow::id,
            List.of(SortKey.byTime("asked", g -> g.get("askedAt"), EmergencyRow::askedAt)),
            (cb, g) ->
                List.of(
                    g.get("publicId"),
                    g.get("number"),
                    g.get("companyName"),
                    g.get("askedByName"),
                    g.get("reason"),
                    g.get("askedAt"),
                    g.get("status"),
                    g.get("decidedByName"),
                    g.get("decidedAt"),
                    g.get("endsAt"),
                    g.get("endedAt")),
            (cb, g) -> {
              List<Predicate> where = new ArrayList<>();
              if (companyId != null) {
                where.add(cb.equal(g.get("companyId"), companyId));
              }
              if (askedBy != null) {
                where.add(cb.equal(g.get("askedBy"), askedBy));
              }
              return where;
            })
        .read(page);
  }
}
