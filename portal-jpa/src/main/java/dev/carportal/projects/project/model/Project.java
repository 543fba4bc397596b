package dev.carportal.projects.project.model;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotAllowedException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A piece of work we carry out for a customer. */
@Entity
@Table(schema = "projects", name = "project_info")
@NamedQuery(
    name = "Project.byPublicId",
    query =
        "select p from Project p join fetch p.client join fetch p.projectManager"
            + " left join fetch p.request where p.publicId = :publicId")
@NamedQuery(
    name = "Project.byPublicIdOfCompany",
    query =
        "select p from Project p join fetch p.client join fetch p.projectManager"
            + " left join fetch p.request"
            + " where p.publicId = :publicId and p.companyId = :companyId")
@NamedQuery(
    name = "Project.byPublicIdOfPerson",
    query =
        "select p from Project p join fetch p.client c join fetch p.projectManager"
            + " left join fetch p.request"
            + " where p.publicId = :publicId and c.person.id = :userId")
@NamedQuery(
    name = "Project.ofRequest",
    query = "select p from Project p where p.request.id = :requestKey")
public class Project extends BaseEntity implements Audited {
  public static final int NAME_MAX = 200;
  public static final int DESCRIPTION_MAX = 8000;
  public static final int TECHNOLOGIES_MAX = 30;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "client_id", updatable = false)
  private Client client;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "request_id", updatable = false)
  private ProjectRequest request;

  @NotBlank
  @Column(name = "project_number", updatable = false)
  private String projectNumber;

  @NotBlank
  @Size(max = NAME_MAX)
  @Column(name = "project_name")
  private String projectName;

  @NotNull
  @Column(name = "project_type", updatable = false)
  private ProjectType projectType;

  @Size(max = DESCRIPTION_MAX)
  private String description;

  @NotNull
  @JdbcTypeCode(SqlTypes.JSON)
  @Size(max = TECHNOLOGIES_MAX)
  @Column(name = "technology_stack")
  private List<String> technologyStack = List.of();

  @DecimalMin("0")
  @Digits(integer = 12, fraction = 2)
  private BigDecimal budget;

  @Size(min = 3, max = 3)
  @Column(name = "budget_currency")
  private String budgetCurrency;

  @NotNull
  @Column(name = "start_date")
  private LocalDate startDate;

  @NotNull
  @Column(name = "end_date")
  private LocalDate endDate;

  @NotNull private ProjectStatus status = ProjectStatus.PLANNING;

  @Min(0)
  @Max(100)
  private int progress;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "project_manager_id")
  private User projectManager;

  protected Project() {} // for JPA

  /**
   * Opens a project in planning.
   *
   * @param projectNumber how people name it, for example {@code P-2026-0007}
   * @param request what it was asked for with; null if it was agreed otherwise
   */
  public Project(
      String projectNumber,
      Client client,
      @Nullable ProjectRequest request,
      String projectName,
      ProjectType projectType,
      LocalDate startDate,
      LocalDate endDate,
      User projectManager) {
    this.projectNumber = projectNumber;
    this.companyId = client.getCompanyId();
    this.client = client;
    this.request = request;
    this.projectName = projectName;
    this.projectType = projectType;
    this.projectManager = projectManager;
    during(startDate, endDate);
  }

  /**
   * Goes to another status.
   *
   * @param reason why, which a step back needs
   * @throws RuleException if it cannot go there from where it stands
   */
  public void move(ProjectStatus next, @Nullable String reason, Instant now) {
    if (!status.canBecome(next)) {
      throw new RuleException("error.project.move", projectNumber, status, next);
    }
    if (status.isStepBackTo(next) && (reason == null || reason.isBlank())) {
      throw InvalidInputException.of("reason", "error.project.reason", projectNumber, next);
    }
    status = next;
    if (next == ProjectStatus.DELIVERED) {
      deliveredAt = now;
    } else if (!next.isDelivered()) {
      deliveredAt = null;
    }
  }

  /** Says what it is about and what is used for it. */
  public void describe(
      String newName, @Nullable String newDescription, List<String> newTechnologyStack) {
    this.projectName = newName;
    this.description = newDescription;
    this.technologyStack = List.copyOf(newTechnologyStack);
  }

  /** Says when it starts and ends. */
  public void during(LocalDate newStart, LocalDate newEnd) {
    if (newEnd.isBefore(newStart)) {
      throw InvalidInputException.of("endDate", "error.project.dates");
    }
    this.startDate = newStart;
    this.endDate = newEnd;
  }

  /** Says what it may cost; nothing if that is not agreed. */
  public void budget(@Nullable BigDecimal amount, @Nullable String currency) {
    if (amount != null && currency == null) {
      throw InvalidInputException.of("budgetCurrency", "error.project.currency");
    }
    this.budget = amount;
    this.budgetCurrency = amount == null ? null : currency;
  }

  /** Whether its end has passed without a delivery. */
  public boolean isLate(LocalDate today) {
    return !status.isDelivered() && endDate.isBefore(today);
  }

  /** Gives it into another manager's hands. */
  public void manageBy(User manager) {
    this.projectManager = manager;
  }

  /** Keeps how far its milestones are, in percent. */
  public void progress(int percent) {
    this.progress = percent;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public Client getClient() {
    return client;
  }

  public @Nullable ProjectRequest getRequest() {
    return request;
  }

  public String getProjectNumber() {
    return projectNumber;
  }

  public String getProjectName() {
    return projectName;
  }

  public ProjectType getProjectType() {
    return projectType;
  }

  public @Nullable String getDescription() {
    return description;
  }

  public List<String> getTechnologyStack() {
    return List.copyOf(technologyStack);
  }

  public @Nullable BigDecimal getBudget() {
    return budget;
  }

  public @Nullable String getBudgetCurrency() {
    return budgetCurrency;
  }

  public LocalDate getStartDate() {
    return startDate;
  }

  public LocalDate getEndDate() {
    return endDate;
  }

  public ProjectStatus getStatus() {
    return status;
  }

  public int getProgress() {
    return progress;
  }

  public @Nullable Instant getDeliveredAt() {
    return deliveredAt;
  }

  public User getProjectManager() {
    return projectManager;
  }

  /** Whether the caller leads this project: its manager does, and an administrator may. */
  public boolean isLedBy(Caller caller) {
    return caller.has(Role.ADMINISTRATOR)
        || caller.has(Role.SYSTEM)
        || (projectManager != null && projectManager.getId().equals(caller.userId()));
  }

  /**
   * Makes sure that the caller leads this project.
   *
   * @throws NotAllowedException if another one does
   */
  public void expectLedBy(Caller caller) {
    if (!isLedBy(caller)) {
      throw new NotAllowedException("error.project.lead", projectNumber);
    }
  }
}
