package dev.carportal.identity.session.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps where people are signed in. */
@ApplicationScoped
public class UserSessionRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(UserSession session) {
    em.persist(session);
  }

  /** Lets nobody else begin or find the session of this name until this work is done. */
  public void lock(String sid) {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:sid, 2))", Object.class)
        .setParameter("sid", sid)
        .getSingleResult();
  }

  /** The session that the identity provider calls by this name, open or over. */
  public Optional<UserSession> find(String sid) {
    return em.createNamedQuery(UserSession_.QUERY_USER_SESSION_BY_SID, UserSession.class)
        .setParameter("sid", sid)
        .getResultStream()
        .findFirst();
  }

  /** Where this person is signed in, the latest used first. */
  public List<UserSession> findOpen(Long userId) {
    return em.createNamedQuery(UserSession_.QUERY_USER_SESSION_OPEN_OF, UserSession.class)
        .setParameter("userId", userId)
        .getResultList();
  }

  /** One of the places where this person is signed in. */
  public Optional<UserSession> findOpen(UUID id, Long userId) {
    return em.createNamedQuery(UserSession_.QUERY_USER_SESSION_OPEN_OF_ONE, UserSession.class)
        .setParameter("id", id)
        .setParameter("userId", userId)
        .getResultStream()
        .findFirst();
  }

  /** Notes that something was done in a session. */
  public void seen(String sid, Instant now) {
    em.createNamedQuery(UserSession_.QUERY_USER_SESSION_SEEN)
        .setParameter("sid", sid)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Open sessions whose time is over; what another node has in hand is left to it. */
  @SuppressWarnings("unchecked")
  public List<UserSession> findOverdue(Instant now, int limit) {
    return em.createNativeQuery(
            "select * from identity.user_sessions where ended_at is null and (expires_at < :now"
                + " or last_seen_at + make_interval(secs => idle_seconds) < :now)"
                + " order by id limit :limit for update skip locked",
            UserSession.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList();
  }

  /** Sessions that are over here and may still be open at the identity provider. */
  public List<UserSession> findToEndAtProvider(int limit) {
    return em.createNamedQuery(
            UserSession_.QUERY_USER_SESSION_TO_END_AT_PROVIDER, UserSession.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Forgets what was over before that moment. */
  public int forget(Instant before) {
    return em.createNamedQuery(UserSession_.QUERY_USER_SESSION_FORGET)
        .setParameter("before", before)
        .executeUpdate();
  }
}
