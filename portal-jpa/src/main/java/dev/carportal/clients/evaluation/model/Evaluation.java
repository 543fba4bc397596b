package dev.carportal.clients.evaluation.model;

import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.money.model.Money;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What sales found out about a request: can we, how much work, how risky, for how much. */
@Entity
@Table(schema = "clients", name = "evaluations")
@NamedQuery(
    name = "Evaluation.ofRequest",
    query = "select e from Evaluation e where e.request.id = :request")
public class Evaluation extends BaseEntity implements Audited {
  public static final int SUMMARY_MAX = 4000;

  @NotNull
  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "request_id", updatable = false)
  private ProjectRequest request;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotNull
  @Column(name = "feasibility")
  private Feasibility feasibility;

  @NotNull
  @PositiveOrZero
  @Column(name = "effort_days")
  private BigDecimal effortDays;

  @NotNull
  @Column(name = "risk")
  private Risk risk;

  @NotNull
  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
  @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
  private Money price;

  @NotBlank
  @Size(max = SUMMARY_MAX)
  @Column(name = "summary")
  private String summary;

  @Column(name = "evaluated_by")
  private Long evaluatedBy;

  @NotBlank
  @Column(name = "evaluated_by_name")
  private String evaluatedByName;

  @NotNull
  @Column(name = "evaluated_at")
  private Instant evaluatedAt;

  protected Evaluation() {} // for JPA

  /** Begins the evaluation of a request. */
  public Evaluation(ProjectRequest request) {
    this.request = request;
    this.companyId = request.getCompanyId();
  }

  /**
   * Writes down what was found.
   *
   * @param days the effort in person-days
   */
  public void conclude(
      Feasibility newFeasibility, BigDecimal days, Risk newRisk, Money newPrice, String text) {
    this.feasibility = newFeasibility;
    this.effortDays = days;
    this.risk = newRisk;
    this.price = newPrice;
    this.summary = text;
  }

  /** Notes who found it. */
  public void signedBy(@Nullable Long user, String name, Instant now) {
    this.evaluatedBy = user;
    this.evaluatedByName = name;
    this.evaluatedAt = now;
  }

  public ProjectRequest getRequest() {
    return request;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public Feasibility getFeasibility() {
    return feasibility;
  }

  /** The effort in person-days. */
  public BigDecimal getEffortDays() {
    return effortDays;
  }

  public Risk getRisk() {
    return risk;
  }

  public Money getPrice() {
    return price;
  }

  public String getSummary() {
    return summary;
  }

  public @Nullable Long getEvaluatedBy() {
    return evaluatedBy;
  }

  public String getEvaluatedByName() {
    return evaluatedByName;
  }

  public Instant getEvaluatedAt() {
    return evaluatedAt;
  }
}
