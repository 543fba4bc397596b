package dev.carportal.identity.session.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Keeps whose tokens are no longer believed. */
@ApplicationScoped
public class RevocationRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  /**
   * Believes nothing any more that the holder was given up to a moment; an earlier moment takes
   * nothing back.
   */
  public void revoke(String holder, Instant until, Instant now) {
    em.createNativeQuery(
            "insert into identity.revocations (holder, revoked_until, noted_at)"
                + " values (:holder, :until, :now) on conflict (holder) do update"
                + " set revoked_until = greatest(revocations.revoked_until, excluded.revoked_until),"
                + " noted_at = excluded.noted_at")
        .setParameter("holder", holder)
        .setParameter("until", until)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** What was revoked since that moment. */
  public List<Revocation> findSince(Instant since) {
    return em.createNamedQuery(Revocation_.QUERY_REVOCATION_SINCE, Revocation.class)
        .setParameter("since", since)
        .getResultList();
  }

  /** Forgets what was revoked before that moment: the tokens it speaks of have run out. */
  public int forget(Instant before) {
    return em.createNamedQuery(Revocation_.QUERY_REVOCATION_FORGET)
        .setParameter("before", before)
        .executeUpdate();
  }
}
