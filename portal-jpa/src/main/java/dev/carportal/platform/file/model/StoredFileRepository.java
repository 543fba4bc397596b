package dev.carportal.platform.file.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds and keeps what is known of stored files. */
@ApplicationScoped
public class StoredFileRepository {
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

  /** Those of these contents that some file has. */
  public Set<String> findKnownContents(Collection<String> hashes) {
    return Set.copyOf(
        em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_KNOWN_CONTENTS, String.class)
            .setParameter("hashes", hashes)
            .getResultList());
  }
}
