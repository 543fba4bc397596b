package dev.carportal.identity.accessreview.model;

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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and keeps reviews; a company's people reach those of their own. */
@ApplicationScoped
public class AccessReviewRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(AccessReview review) {
    em.persist(review);
  }

  public void add(ReviewLine line) {
    em.persist(line);
  }

  /** Writes what is known so far, before a review is closed over it. */
  public void flush() {
    em.flush();
  }

  /** Reads a review anew, after another node may have changed it. */
  public void refresh(AccessReview review) {
    em.refresh(review);
  }

  /** Lets no other node open or remind of a company's review until this work is done. */
  public void lock(Long companyId) {
    em.createNativeQuery("select pg_advisory_xact_lock(:company, 45)", Object.class)
        .setParameter("company", companyId.intValue())
        .getSingleResult();
  }

  /**
   * The companies whose review of the quarter that it is where their administrator lives is not
   * opened yet. A company that came within that quarter is asked from the next one on.
   */
  @SuppressWarnings("unchecked")
  public List<DueReview> findDue(Instant now) {
    List<Object[]> found =
        em.createNativeQuery(
                "select c.company_id, c.zone from (select distinct on (u.company_id) u.company_id,"
                    + " u.zone, min(u.created_at) over (partition by u.company_id) as since"
                    + " from identity.users u left join identity.user_roles r on r.user_id = u.id"
                    + " and r.role = 'customer-admin' where u.company_id is not null"
                    + " and u.status = 'Active' order by u.company_id, r.role nulls last, u.id) c"
                    + " where to_char(c.since at time zone c.zone, 'YYYY-\"Q\"Q')"
                    + " < to_char(cast(:now as timestamptz) at time zone c.zone, 'YYYY-\"Q\"Q')"
                    + " and not exists (select 1 from identity.access_reviews a where a.company_id ="
                    + " c.company_id and a.quarter ="
                    + " to_char(cast(:now as timestamptz) at time zone c.zone, 'YYYY-\"Q\"Q'))")
            .setParameter("now", now)
            .getResultList();
    return found.stream()
        .map(
            row ->
                new DueReview(
                    ((Number) row[0]).longValue(), Quarter.of(now, ZoneId.of((String) row[1]))))
        .toList();
  }

  /** A company's review of a quarter, if it was opened. */
  public Optional<AccessReview> find(Long companyId, Quarter quarter) {
    return em.createNamedQuery(AccessReview_.QUERY_ACCESS_REVIEW_OF_QUARTER, AccessReview.class)
        .setParameter("companyId", companyId)
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .findFirst();
  }

  /** The review with this key, if there is one. */
  public Optional<AccessReview> find(Long id) {
    return Optional.ofNullable(em.find(AccessReview.class, id));
  }

  /** The keys of the reviews that nobody has confirmed and that were opened before. */
  public List<Long> findOpen(Instant openedBefore) {
    return em.createNamedQuery(AccessReview_.QUERY_ACCESS_REVIEW_OPEN, Long.class)
        .setParameter("openedBefore", openedBefore)
        .getResultList();
  }

  /** How many reviews of a company nobody has confirmed. */
  public long countOpen(Long companyId) {
    return em.createNamedQuery(AccessReview_.QUERY_ACCESS_REVIEW_COUNT_OPEN, Long.class)
        .setParameter("companyId", companyId)
        .getSingleResult();
  }

  /**
   * A company's review.
   *
   * @throws NotFoundException if it has none with this id
   */
  public AccessReview get(UUID publicId, Long companyId) {
    return em.createNamedQuery(AccessReview_.QUERY_ACCESS_REVIEW_OF_COMPANY, AccessReview.class)
        .setParameter("publicId", publicId)
        .setParameter("companyId", companyId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("AccessReview", publicId));
  }

  /** Any company's review; for staff only. */
  public AccessReview get(UUID publicId) {
    return em.createNamedQuery(AccessReview_.QUERY_ACCESS_REVIEW_BY_PUBLIC_ID, AccessReview.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("AccessReview", publicId));
  }

  /** What was decided in a review, by name. */
  public List<ReviewLine> lines(AccessReview review) {
    return em.createNamedQuery(ReviewLine_.QUERY_REVIEW_LINE_OF_REVIEW, ReviewLine.class)
        .setParameter("reviewId", review.getId())
        .getResultList();
  }

  /** What was decided in the review before it that was confirmed last; nothing in the first. */
  public List<ReviewLine> linesBefore(AccessReview review) {
    return em.createNamedQuery(ReviewLine_.QUERY_REVIEW_LINE_OF_LAST_CONFIRMED, ReviewLine.class)
        .setParameter("companyId", review.getCompanyId())
        .setParameter("before", review.getOpenedAt())
        .getResultList();
  }

  /**
   * Reviews page by page, newest first.
   *
   * @param companyId null for those of all companies
   * @param openedBefore only those that nobody confirmed and that were opened before; null for all
   */
  public Page<ReviewRow> list(
      PageRequest page, @Nullable Long companyId, @Nullable Instant openedBefore) {
    return new KeysetQuery<AccessReview, ReviewRow>(
            em,
            AccessReview.class,
            ReviewRow.class,
            ReviewRow::id,
            List.of(SortKey.byTime("opened", r -> r.get("openedAt"), ReviewRow::openedAt)),
            (cb, r) ->
                List.of(
                    r.get("publicId"),
                    r.get("companyName"),
                    r.get("quarter"),
                    r.get("openedAt"),
                    r.get("confirmedAt"),
                    r.get("confirmedByName")),
            (cb, r) -> {
              List<Predicate> where = new ArrayList<>();
              if (companyId != null) {
                where.add(cb.equal(r.get("companyId"), companyId));
              }
              if (openedBefore != null) {
                where.add(cb.isNull(r.get("confirmedAt")));
                where.add(cb.lessThan(r.get("openedAt"), openedBefore));
              }
              return where;
            })
        .read(page);
  }
}
