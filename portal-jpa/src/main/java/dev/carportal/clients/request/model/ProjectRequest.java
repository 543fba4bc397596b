package dev.carportal.clients.request.model;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.company.model.Company;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A customer asks us to build something. */
@Entity
@Table(schema = "clients", name = "project_requests")
@NamedQuery(
    name = "ProjectRequest.byPublicId",
    query =
        "select r from ProjectRequest r left join fetch r.applicant left join fetch r.company"
            + " left join fetch r.projectManager where r.publicId = :publicId")
@NamedQuery(
    name = "ProjectRequest.ofCompany",
    query =
        "select r from ProjectRequest r left join fetch r.applicant left join fetch r.company"
            + " left join fetch r.projectManager"
            + " where r.publicId = :publicId and r.company.id = :companyId")
@NamedQuery(
    name = "ProjectRequest.ofPerson",
    query =
        "select r from ProjectRequest r join fetch r.applicant left join fetch r.projectManager"
            + " where r.publicId = :publicId and r.company is null"
            + " and r.applicant.id = :applicantId")
@NamedQuery(
    name = "ProjectRequest.head",
    query =
        "select new dev.carportal.clients.request.model.RequestHead("
            + "r.id, r.publicId, r.number, r.type, r.title, r.description, r.requirements,"
            + " r.outcomes, r.timeline, r.budgetRange, r.status, c.publicId, c.name, a.id,"
            + " coalesce(a.displayName, r.partnerClient), m.displayName, r.decisionReason,"
            + " r.submittedAt, r.updatedAt, r.rowVersion)"
            + " from ProjectRequest r left join r.company c left join r.applicant a"
            + " left join r.projectManager m where r.publicId = :publicId and (:all = true"
            + " or c.id = :companyId or (c.id is null and a.id = :applicantId))")
@NamedQuery(
    name = "ProjectRequest.countByStatus",
    query =
        "select new dev.carportal.clients.request.model.StatusCount(r.status, count(r))"
            + " from ProjectRequest r group by r.status")
@NamedQuery(
    name = "ProjectRequest.countByStatusOfCompany",
    query =
        "select new dev.carportal.clients.request.model.StatusCount(r.status, count(r))"
            + " from ProjectRequest r where r.company.id = :companyId group by r.status")
@NamedQuery(
    name = "ProjectRequest.countByStatusOfPerson",
    query =
        "select new dev.carportal.clients.request.model.StatusCount(r.status, count(r))"
            + " from ProjectRequest r where r.company is null and r.applicant.id = :applicantId"
            + " group by r.status")
public class ProjectRequest extends BaseEntity implements Audited {
  public static final int TITLE_MAX = 200;
  public static final int TEXT_MAX = 20_000;
  public static final int TIMELINE_MAX = 200;
  public static final int REASON_MAX = 2000;

  @NotBlank
  @Column(name = "number", updatable = false)
  private String number;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "applicant_id", updatable = false)
  private User applicant;

  @Size(max = 120)
  @Column(name = "partner_client", updatable = false)
  private String partnerClient;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "company_id", updatable = false)
  private Company company;

  @NotNull
  @Column(name = "project_type")
  private ProjectType type;

  @NotBlank
  @Size(max = TITLE_MAX)
  @Column(name = "project_title")
  private String title;

  @NotBlank
  @Size(max = TEXT_MAX)
  @Column(name = "project_description")
  private String description;

  @NotNull
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "technical_requirements")
  private TechnicalRequirements requirements;

  @Size(max = TEXT_MAX)
  @Column(name = "expected_outcomes")
  private String outcomes;

  @Size(max = TIMELINE_MAX)
  @Column(name = "timeline")
  private String timeline;

  @Column(name = "budget_range")
  private BudgetRange budgetRange;

  @NotNull
  @Column(name = "status")
  private RequestStatus status = RequestStatus.SUBMITTED;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assigned_pm")
  private User projectManager;

  @Size(max = REASON_MAX)
  @Column(name = "decision_reason")
  private String decisionReason;

  @NotNull
  @Column(name = "submitted_at", updatable = false)
  private Instant submittedAt;

  @NotNull
  @Column(name = "status_since")
  private Instant statusSince;

  protected ProjectRequest() {} // for JPA

  /**
   * Sends in what a person asks for.
   *
   * @param number how people call it, for example {@code R-2026-0041}
   * @param company the applicant's company; null if she is alone
   * @throws RuleException {@code error.request.incomplete} if kind, title or description is missing
   */
  public ProjectRequest(
      String number,
      User applicant,
      @Nullable Company company,
      RequestContent content,
      Instant now) {
    this(number, company, content, now);
    this.applicant = applicant;
  }

  /**
   * Sends in what a partner's system asks for.
   *
   * @param number how people call it, for example {@code R-2026-0041}
   * @param partnerClient the system's name
   * @throws RuleException {@code error.request.incomplete} if kind, title or description is missing
   */
  public ProjectRequest(
      String number, String partnerClient, Company company, RequestContent content, Instant now) {
    this(number, company, content, now);
    this.partnerClient = partnerClient;
  }

  private ProjectRequest(
      String number, @Nullable Company company, RequestContent content, Instant now) {
    if (content.type() == null || content.title() == null || content.description() == null) {
      throw new RuleException("error.request.incomplete");
    }
    this.number = number;
    this.company = company;
    this.type = content.type();
    this.title = content.title();
    this.description = content.description();
    this.requirements = content.requirements();
    this.outcomes = content.outcomes();
    this.timeline = content.timeline();
    this.budgetRange = content.budgetRange();
    this.submittedAt = now;
    this.statusSince = now;
  }

  /** Begins to look into it. */
  public void takeUnderReview(Instant now) {
    become(RequestStatus.UNDER_REVIEW, now);
  }

  /** Agrees to build it, and names who will lead the work. */
  public void approve(User manager, @Nullable String reason, Instant now) {
    become(RequestStatus.APPROVED, now);
    this.projectManager = manager;
    this.decisionReason = reason;
  }

  /** Declines to build it, and says why. */
  public void reject(String reason, Instant now) {
    become(RequestStatus.REJECTED, now);
    this.decisionReason = reason;
  }

  /** Takes it back, by the customer, before we have decided. */
  public void withdraw(@Nullable String reason, Instant now) {
    become(RequestStatus.WITHDRAWN, now);
    this.decisionReason = reason;
  }

  /** The project that came of it has begun its work. */
  public void progress(Instant now) {
    become(RequestStatus.IN_PROGRESS, now);
  }

  /** The project that came of it has delivered. */
  public void complete(Instant now) {
    become(RequestStatus.COMPLETED, now);
  }

  private void become(RequestStatus next, Instant now) {
    if (!status.canBecome(next)) {
      throw new RuleException("error.request.transition", number, status, next);
    }
    status = next;
    statusSince = now;
  }

  public String getNumber() {
    return number;
  }

  /** The person who asks; null if a partner's system does. */
  public @Nullable User getApplicant() {
    return applicant;
  }

  /** The partner's system that asks; null if a person does. */
  public @Nullable String getPartnerClient() {
    return partnerClient;
  }

  /** Who asks, person or system. */
  public String applicantName() {
    return applicant == null ? partnerClient : applicant.getDisplayName();
  }

  /** The company that asks; null for a person alone. */
  public @Nullable Company getCompany() {
    return company;
  }

  public ProjectType getType() {
    return type;
  }

  public String getTitle() {
    return title;
  }

  public String getDescription() {
    return description;
  }

  public TechnicalRequirements getRequirements() {
    return requirements;
  }

  public @Nullable String getOutcomes() {
    return outcomes;
  }

  public @Nullable String getTimeline() {
    return timeline;
  }

  public @Nullable BudgetRange getBudgetRange() {
    return budgetRange;
  }

  public RequestStatus getStatus() {
    return status;
  }

  public @Nullable User getProjectManager() {
    return projectManager;
  }

  public @Nullable String getDecisionReason() {
    return decisionReason;
  }

  public Instant getSubmittedAt() {
    return submittedAt;
  }

  /** When it came to the state it is in. */
  public Instant getStatusSince() {
    return statusSince;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return company == null ? null : company.getId();
  }
}
