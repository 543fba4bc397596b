package dev.carportal.clients.request.model;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A request that is still being written. It is kept while she types, belongs to its author alone
 * and outlives her session.
 */
@Entity
@Table(schema = "clients", name = "request_drafts")
@NamedQuery(
    name = "RequestDraft.ofAuthor",
    query =
        "select d from RequestDraft d where d.author.id = :author and d.archivedAt is null"
            + " order by d.updatedAt desc, d.id desc")
@NamedQuery(
    name = "RequestDraft.byPublicId",
    query = "select d from RequestDraft d where d.publicId = :publicId and d.author.id = :author")
public class RequestDraft extends BaseEntity implements Audited {
  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id", updatable = false)
  private User author;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @Column(name = "project_type")
  private ProjectType type;

  @Size(max = ProjectRequest.TITLE_MAX)
  @Column(name = "project_title")
  private String title;

  @Size(max = ProjectRequest.TEXT_MAX)
  @Column(name = "project_description")
  private String description;

  @NotNull
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "technical_requirements")
  private TechnicalRequirements requirements = TechnicalRequirements.none();

  @Size(max = ProjectRequest.TEXT_MAX)
  @Column(name = "expected_outcomes")
  private String outcomes;

  @Size(max = ProjectRequest.TIMELINE_MAX)
  @Column(name = "timeline")
  private String timeline;

  @Column(name = "budget_range")
  private BudgetRange budgetRange;

  @Column(name = "archived_at")
  private Instant archivedAt;

  protected RequestDraft() {} // for JPA

  /** Begins to write. */
  public RequestDraft(User author, RequestContent content) {
    this.author = author;
    this.companyId = author.getCompanyId();
    write(content);
  }

  /** Keeps what is written so far. */
  public final void write(RequestContent content) {
    this.type = content.type();
    this.title = content.title();
    this.description = content.description();
    this.requirements = content.requirements();
    this.outcomes = content.outcomes();
    this.timeline = content.timeline();
    this.budgetRange = content.budgetRange();
  }

  /** Puts the draft aside; it can be brought back. */
  public void discard(Instant now) {
    this.archivedAt = now;
  }

  /** Brings the draft back. */
  public void restore() {
    this.archivedAt = null;
  }

  /** What is written so far. */
  public RequestContent content() {
    return new RequestContent(
        type, title, description, requirements, outcomes, timeline, budgetRange);
  }

  public User getAuthor() {
    return author;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  /** When the draft was put aside; null while it is in use. */
  public @Nullable Instant getArchivedAt() {
    return archivedAt;
  }
}
