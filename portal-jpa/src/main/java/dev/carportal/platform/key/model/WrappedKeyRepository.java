package dev.carportal.platform.key.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds, makes and renews the keys of companies and of the house. */
@ApplicationScoped
public class WrappedKeyRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  /** The key that this owner's new things are kept by, made if there is none. */
  public WrappedKey current(KeyOwner owner) {
    return findCurrent(owner)
        .orElseGet(
            () -> {
              reserve(owner);
              return findCurrent(owner).orElseGet(() -> add(owner));
            });
  }

  /** A further key for this owner, which her new things are kept by from now on. */
  public WrappedKey renew(KeyOwner owner) {
    reserve(owner);
    return add(owner);
  }

  /** Every key this owner has or had, the newest first. */
  public List<WrappedKey> listOf(KeyOwner owner) {
    return em.createNamedQuery(WrappedKey_.QUERY_WRAPPED_KEY_OF_OWNER, WrappedKey.class)
        .setParameter("scope", owner.scope())
        .setParameter("ownerId", owner.id())
        .getResultList();
  }

  /**
   * A key by its id.
   *
   * @throws UnreadableException if there is none
   */
  public WrappedKey get(Long id) {
    WrappedKey key = em.find(WrappedKey.class, id);
    if (key == null) {
      throw new UnreadableException("There is no key " + id);
    }
    return key;
  }

  /**
   * Wraps keys anew that an older master key wraps.
   *
   * @return how many, 0 if none is left
   */
  public int rewrap(int limit) {
    return rewrap(em, Keys.current(), limit);
  }

  /**
   * Retires older master keys that wrap nothing any more: the portal starts without them.
   *
   * @return how many
   */
  public int retireMasters() {
    return retireMasters(em, Keys.current());
  }

  static int rewrap(EntityManager em, Keys keys, int limit) {
    List<WrappedKey> old =
        em.createNamedQuery(WrappedKey_.QUERY_WRAPPED_KEY_OF_OTHER_MASTER, WrappedKey.class)
            .setParameter("master", keys.newest(KeyName.MASTER))
            .setMaxResults(limit)
            .getResultList();
    old.forEach(key -> key.rewrap(keys));
    em.flush();
    return old.size();
  }

  static int retireMasters(EntityManager em, Keys keys) {
    return em.createNativeQuery(
            """
            update platform.key_versions v set retired_at = now()
            where v.name = 'master' and v.retired_at is null and v.version < :newest
              and not exists (select 1 from platform.wrapped_keys k
                where k.master_version = v.version and k.destroyed_at is null)
            """)
        .setParameter("newest", keys.newest(KeyName.MASTER))
        .executeUpdate();
  }

  private Optional<WrappedKey> findCurrent(KeyOwner owner) {
    return listOf(owner).stream().filter(key -> key.getDestroyedAt() == null).findFirst();
  }

  private WrappedKey add(KeyOwner owner) {
    List<WrappedKey> known = listOf(owner);
    int version = known.isEmpty() ? 1 : known.get(0).getVersion() + 1;
    WrappedKey made = new WrappedKey(owner, version, Keys.current());
    em.persist(made);
    em.flush();
    return made;
  }

  /** Two who need an owner's first key at the same time make one. */
  private void reserve(KeyOwner owner) {
    em.createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:owner, 3))", Integer.class)
        .setParameter("owner", "key/" + owner.scope().code() + "/" + owner.id())
        .getSingleResult();
  }
}
