package dev.carportal.platform.job.model;

import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One piece of background work, from its start to its end. */
@Entity
@Table(schema = "platform", name = "jobs")
@NamedQuery(name = "Job.byPublicId", query = "select j from Job j where j.publicId = :id")
@NamedQuery(
    name = "Job.quiet",
    query = "select j from Job j where j.status = RUNNING and j.heardAt < :before order by j.id")
@NamedQuery(
    name = "Job.hear",
    query = "update Job j set j.heardAt = :now where j.publicId in :ids and j.status = RUNNING")
@NamedQuery(
    name = "Job.note",
    query =
        "update Job j set j.percent = :percent, j.heardAt = :now where j.publicId = :id and"
            + " j.status = RUNNING")
@NamedQuery(
    name = "Job.cancelAsked",
    query = "select j.cancelAsked from Job j where j.publicId = :id")
public class Job extends BaseEntity {
  public static final int RESULT_MAX = 1000;

  @NotBlank
  @Size(max = 80)
  @Column(updatable = false)
  private String kind;

  @NotNull
  @Column(updatable = false)
  private String payload;

  @NotNull private JobStatus status = JobStatus.QUEUED;

  @Min(0)
  @Max(100)
  private int percent;

  @Column(name = "owner_id", updatable = false)
  private Long ownerId;

  @NotBlank
  @Size(max = 200)
  @Column(name = "owner_name", updatable = false)
  private String ownerName;

  @Column(name = "cancel_asked")
  private boolean cancelAsked;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "heard_at")
  private Instant heardAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Size(max = RESULT_MAX)
  private String result;

  @Column(name = "result_file_id")
  private Long resultFileId;

  protected Job() {} // for JPA

  /**
   * Queues work.
   *
   * @param kind names the work that does it
   * @param payload what it needs to know, as JSON
   * @param ownerId who started it; null for the portal itself
   */
  public Job(String kind, String payload, @Nullable Long ownerId, String ownerName) {
    this.kind = kind;
    this.payload = payload;
    this.ownerId = ownerId;
    this.ownerName = ownerName;
  }

  /** Begins the work on this node. */
  public void begin(Instant now) {
    become(JobStatus.RUNNING);
    startedAt = now;
    heardAt = now;
  }

  /**
   * Ends the work well.
   *
   * @param said what came of it, as JSON; null if done says enough
   * @param fileId a file it made for its owner
   */
  public void succeed(@Nullable String said, @Nullable Long fileId, Instant now) {
    become(JobStatus.SUCCEEDED);
    percent = 100;
    result = said;
    resultFileId = fileId;
    finishedAt = now;
  }

  /**
   * Ends the work without a result.
   *
   * @param reason why, as JSON
   */
  public void fail(String reason, Instant now) {
    become(JobStatus.FAILED);
    result = reason;
    finishedAt = now;
  }

  /** Asks the work to stop; work that has not begun stops at once. */
  public void askToCancel(Instant now) {
    if (status.isOver()) {
      throw new RuleException("error.job.over", status);
    }
    cancelAsked = true;
    if (status == JobStatus.QUEUED) {
      cancel(now);
    }
  }

  /** Ends the work because its owner asked. */
  public void cancel(Instant now) {
    become(JobStatus.CANCELLED);
    finishedAt = now;
  }

  /** Ends work whose node is gone and that cannot begin again by itself. */
  public void interrupt(Instant now) {
    become(JobStatus.INTERRUPTED);
    finishedAt = now;
  }

  /** Puts work whose node is gone back into the queue. */
  public void queueAgain() {
    become(JobStatus.QUEUED);
    percent = 0;
  }

  private void become(JobStatus next) {
    if (!status.canBecome(next)) {
      throw new RuleException("error.job.status", status, next);
    }
    status = next;
  }

  public String getKind() {
    return kind;
  }

  public String getPayload() {
    return payload;
  }

  public JobStatus getStatus() {
    return status;
  }

  public int getPercent() {
    return percent;
  }

  public @Nullable Long getOwnerId() {
    return ownerId;
  }

  public String getOwnerName() {
    return ownerName;
  }

  public boolean isCancelAsked() {
    return cancelAsked;
  }

  public @Nullable Instant getStartedAt() {
    return startedAt;
  }

  public @Nullable Instant getFinishedAt() {
    return finishedAt;
  }

  public @Nullable String getResult() {
    return result;
  }

  public @Nullable Long getResultFileId() {
    return resultFileId;
  }
}
