package dev.carportal.identity.access.model;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds and keeps wishes for access: a person's own, those a colleague may decide about, all for
 * administrators.
 */
@ApplicationScoped
public class AccessRequestRepository implements SubjectSource {
  private static final int SHOWN = 200;

  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  @Inject private Clock clock;

  public void add(AccessRequest request) {
    em.persist(request);
  }

  /** The one of this person for this thing that waits for an answer, if there is one. */
  public Optional<AccessRequest> findAsked(Long userId, UUID objectId) {
    return em.createNamedQuery(AccessRequest_.QUERY_ACCESS_REQUEST_ASKED, AccessRequest.class)
        .setParameter("userId", userId)
        .setParameter("objectId", objectId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The wish with this public id.
   *
   * @throws NotFoundException if it is neither the caller's own nor hers to decide about
   */
  public AccessRequest get(UUID publicId, Caller caller) {
    return em.createNamedQuery(
            AccessRequest_.QUERY_ACCESS_REQUEST_BY_PUBLIC_ID, AccessRequest.class)
        .setParameter("publicId", publicId)
        .setParameter("all", caller.has(Role.ADMINISTRATOR))
        .setParameter("userId", caller.userId())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("AccessRequest", publicId));
  }

  /** What waits for the caller's answer, and what she has open; the newest first. */
  public List<AccessRequestRow> listToDecide(Caller caller, Instant now) {
    return em.createNamedQuery(
            AccessRequest_.QUERY_ACCESS_REQUEST_TO_DECIDE, AccessRequestRow.class)
        .setParameter("all", caller.has(Role.ADMINISTRATOR))
        .setParameter("userId", caller.userId())
        .setParameter("now", now)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  /** What the caller asked for, the newest first. */
  public List<AccessRequestRow> listOwn(Caller caller) {
    return em.createNamedQuery(AccessRequest_.QUERY_ACCESS_REQUEST_OF_ASKER, AccessRequestRow.class)
        .setParameter("userId", caller.userId())
        .setMaxResults(SHOWN)
        .getResultList();
  }

  @Override
  public Attribute attribute() {
    return Attribute.SUBJECT_GRANTED;
  }

  @Override
  public Set<Object> values(Caller caller) {
    return caller.userId() == null
        ? Set.of()
        : em.createNamedQuery(AccessRequest_.QUERY_ACCESS_REQUEST_GRANTED, UUID.class)
            .setParameter("userId", caller.userId())
            .setParameter("now", clock.instant())
            .getResultStream()
            .map(UUID::toString)
            .collect(Collectors.toSet());
  }
}
