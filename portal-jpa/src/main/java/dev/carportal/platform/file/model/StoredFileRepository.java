package dev.carportal.platform.file.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds and keeps what is known of stored files. */
@ApplicationScoped
public class StoredFileRepository {
  private static final int HASH = 64;
  private static final int ID = 32;

  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(StoredFile file) {
    em.persist(file);
  }

  public void remove(StoredFile file) {
    em.remove(file);
  }

  /** Those of these files that this person handed in and that nothing has taken yet. */
  public List<StoredFile> findPending(Collection<UUID> ids, Long uploaderId) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_PENDING_OF, StoredFile.class)
        .setParameter("ids", ids)
        .setParameter("uploaderId", uploaderId)
        .getResultList();
  }

  /** How many files of this person wait for something to take them. */
  public long countPending(Long uploaderId) {
    return em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_COUNT_PENDING, Long.class)
        .setParameter("uploaderId", uploaderId)
        .getSingleResult();
  }

  /** Files that were handed in before this time and that nothing has taken, at most so many. */
  public List<StoredFile> findAbandoned(Instant before, int limit) {
    return em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_ABANDONED, StoredFile.class)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Those of these contents that some file has, by what they are called in the store. */
  public Set<String> findKnownContents(Collection<String> names) {
    Set<String> known = new HashSet<>();
    List<String> hashes = names.stream().filter(name -> name.length() == HASH).toList();
    if (!hashes.isEmpty()) {
      known.addAll(
          em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_KNOWN_HASHES, String.class)
              .setParameter("hashes", hashes)
              .getResultList());
    }
    Map<UUID, String> ids = new HashMap<>();
    names.stream().filter(name -> name.length() == ID).forEach(name -> ids.put(id(name), name));
    if (!ids.isEmpty()) {
      em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_KNOWN_CONTENTS, UUID.class)
          .setParameter("ids", ids.keySet())
          .getResultStream()
          .forEach(id -> known.add(StoredFile.contentName(id)));
    }
    return Set.copyOf(known);
  }

  /** A file by its key. */
  public Optional<StoredFile> find(Long id) {
    return Optional.ofNullable(em.find(StoredFile.class, id));
  }

  /** Files whose contents still lie in clear, from one on. */
  public List<StoredFile> listInClear(long after, int limit) {
    return em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_IN_CLEAR, StoredFile.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many files still lie in clear. */
  public long countInClear() {
    return em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_COUNT_IN_CLEAR, Long.class)
        .getSingleResult();
  }

  /** Files that one of these wrapped keys keeps. */
  public List<StoredFile> listKeptBy(Collection<Long> keyIds, int limit) {
    return keyIds.isEmpty()
        ? List.of()
        : em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_KEPT_BY, StoredFile.class)
            .setParameter("keyIds", keyIds)
            .setMaxResults(limit)
            .getResultList();
  }

  /** How many files these wrapped keys keep. */
  public long countKeptBy(Collection<Long> keyIds) {
    return keyIds.isEmpty()
        ? 0
        : em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_COUNT_KEPT_BY, Long.class)
            .setParameter("keyIds", keyIds)
            .getSingleResult();
  }

  private static UUID id(String name) {
    return new UUID(
        Long.parseUnsignedLong(name.substring(0, 16), 16),
        Long.parseUnsignedLong(name.substring(16), 16));
  }
}
