package dev.carportal.platform.idempotency.model;

import dev.carportal.platform.error.model.RuleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Finds and keeps first answers. */
@ApplicationScoped
public class IdempotencyKeyRepository {
  private static final String UNIQUE = "idempotency_keys_pkey";

  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  /** The first answer to a client's key, if it was used before. */
  public Optional<IdempotencyKey> find(String client, String key) {
    return Optional.ofNullable(
        em.find(IdempotencyKey.class, new IdempotencyKey.OfClient(client, key)));
  }

  /**
   * Keeps a first answer at once, so that a second request under way with the same key fails here.
   *
   * @throws RuleException {@code error.idempotency.underway} if another request just kept its
   *     answer under this key
   */
  public void add(IdempotencyKey key) {
    try {
      em.persist(key);
      em.flush();
    } catch (ConstraintViolationException e) {
      if (UNIQUE.equals(e.getConstraintName())) {
        throw new RuleException("error.idempotency.underway", key.getKey());
      }
      throw e;
    }
  }

  /**
   * Forgets answers that no client repeats its question to any more.
   *
   * @return how many
   */
  public int forget(Instant before) {
    return em.createNamedQuery(IdempotencyKey_.QUERY_IDEMPOTENCY_KEY_FORGET)
        .setParameter("before", before)
        .executeUpdate();
  }
}
