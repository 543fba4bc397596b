package dev.carportal.platform.idempotency.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds and keeps first answers. */
@ApplicationScoped
public class IdempotencyKeyRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  /** The first answer to a client's key, if it was used before. */
  public Optional<IdempotencyKey> find(String client, String key) {
    return em.createNamedQuery(
            IdempotencyKey_.QUERY_IDEMPOTENCY_KEY_OF_CLIENT, IdempotencyKey.class)
        .setParameter("client", client)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /**
   * Keeps a first answer at once, so that a second request under way with the same key fails here.
   */
  public void add(IdempotencyKey key) {
    em.persist(key);
    em.flush();
  }
}
