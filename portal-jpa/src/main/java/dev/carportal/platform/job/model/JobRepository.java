package dev.carportal.platform.job.model;

import dev.carportal.platform.file.model.StoredFile;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and keeps background work. */
@ApplicationScoped
public class JobRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(Job job) {
    em.persist(job);
  }

  /** The job with this public id, if there is one. */
  public Optional<Job> find(UUID id) {
    return em.createNamedQuery(Job_.QUERY_JOB_BY_PUBLIC_ID, Job.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The file a job made for its owner. */
  public Optional<StoredFile> findResult(Job job) {
    return Optional.ofNullable(job.getResultFileId()).map(id -> em.find(StoredFile.class, id));
  }

  /**
   * Jobs, newest first.
   *
   * @param ownerId whose; null for everybody's
   * @param status only in this state; null for all
   */
  public Page<JobLine> list(
      @Nullable Long ownerId, @Nullable JobStatus status, PageRequest request) {
    return list(em, ownerId, status, request);
  }

  static Page<JobLine> list(
      EntityManager em, @Nullable Long ownerId, @Nullable JobStatus status, PageRequest request) {
    return new KeysetQuery<>(
            em,
            Job.class,
            JobLine.class,
            JobLine::id,
            List.of(
                SortKey.<Job, JobLine>byTime(
                    "createdAt", root -> root.get("createdAt"), JobLine::createdAt)),
            (cb, root) ->
                List.of(
                    root.get("publicId"),
                    root.get("kind"),
                    root.get("status"),
                    root.get("percent"),
                    root.get("ownerName"),
                    root.get("cancelAsked"),
                    root.get("createdAt"),
                    root.get("startedAt"),
                    root.get("finishedAt"),
                    root.get("result"),
                    root.get("resultFileId")),
            (cb, root) -> {
              List<Predicate> filters = new ArrayList<>();
              if (ownerId != null) {
                filters.add(cb.equal(root.get("ownerId"), ownerId));
              }
              if (status != null) {
                filters.add(cb.equal(root.get("status"), status));
              }
              return filters;
            })
        .read(request);
  }

  /** Running jobs that nobody has heard of since this time. */
  public List<Job> findQuiet(Instant before) {
    return em.createNamedQuery(Job_.QUERY_JOB_QUIET, Job.class)
        .setParameter("before", before)
        .getResultList();
  }

  /** Notes that these jobs still run. */
  public void hear(Collection<UUID> ids, Instant now) {
    if (!ids.isEmpty()) {
      em.createNamedQuery(Job_.QUERY_JOB_HEAR)
          .setParameter("ids", ids)
          .setParameter("now", now)
          .executeUpdate();
    }
  }

  /** Notes how far a running job is. */
  public void note(UUID id, int percent, Instant now) {
    em.createNamedQuery(Job_.QUERY_JOB_NOTE)
        .setParameter("id", id)
        .setParameter("percent", percent)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Whether somebody asked a job to stop. */
  public boolean isCancelAsked(UUID id) {
    return em.createNamedQuery(Job_.QUERY_JOB_CANCEL_ASKED, Boolean.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(true);
  }
}
