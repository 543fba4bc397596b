package dev.carportal.projects.project.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a project: a line of its timeline. */
@Entity
@Immutable
@Table(schema = "projects", name = "project_events")
public class ProjectEvent extends BaseEntity {
  public static final int NOTE_MAX = 1000;

  @Column(name = "company_id")
  private Long companyId;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "project_id")
  private Project project;

  @NotNull private ProjectEventKind kind;

  @NotNull
  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> subject;

  @Column(name = "status_before")
  private ProjectStatus statusBefore;

  @Column(name = "status_after")
  private ProjectStatus statusAfter;

  @Size(max = NOTE_MAX)
  private String note;

  @Column(name = "actor_id")
  private Long actorId;

  @NotBlank
  @Column(name = "actor_name")
  private String actorName;

  @NotNull
  @Column(name = "happened_at")
  private Instant happenedAt;

  private boolean internal;

  protected ProjectEvent() {} // for JPA

  /**
   * Tells what happened.
   *
   * @param subject what it happened to, in the project: a milestone, a document, a person; by
   *     language tag, empty if to the project itself
   * @param actorId who did it; null for the portal itself
   * @param internal whether the customer is not to read it
   */
  public ProjectEvent(
      Project project,
      ProjectEventKind kind,
      Map<String, String> subject,
      @Nullable String note,
      @Nullable Long actorId,
      String actorName,
      Instant happenedAt,
      boolean internal) {
    this.companyId = project.getCompanyId();
    this.project = project;
    this.kind = kind;
    this.subject = Map.copyOf(subject);
    this.note = note == null || note.isBlank() ? null : note;
    this.actorId = actorId;
    this.actorName = actorName;
    this.happenedAt = happenedAt;
    this.internal = internal;
  }

  /** Tells that a project went from one status to another. */
  public static ProjectEvent moved(
      Project project,
      ProjectStatus before,
      @Nullable String reason,
      @Nullable Long actorId,
      String actorName,
      Instant happenedAt) {
    ProjectEvent event =
        new ProjectEvent(
            project,
            ProjectEventKind.MOVED,
            Map.of(),
            reason,
            actorId,
            actorName,
            happenedAt,
            false);
    event.statusBefore = before;
    event.statusAfter = project.getStatus();
    return event;
  }

  public Project getProject() {
    return project;
  }

  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public ProjectEventKind getKind() {
    return kind;
  }

  public Map<String, String> getSubject() {
    return Map.copyOf(subject);
  }

  public @Nullable ProjectStatus getStatusBefore() {
    return statusBefore;
  }

  public @Nullable ProjectStatus getStatusAfter() {
    return statusAfter;
  }

  public @Nullable String getNote() {
    return note;
  }

  public @Nullable Long getActorId() {
    return actorId;
  }

  public String getActorName() {
    return actorName;
  }

  public Instant getHappenedAt() {
    return happenedAt;
  }

  public boolean isInternal() {
    return internal;
  }
}
