package dev.carportal.identity.accessreview.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company's look at who belongs to it, for one quarter. */
@Entity
@Table(schema = "identity", name = "access_reviews")
@NamedQuery(
    name = "AccessReview.ofCompany",
    query =
        "select r from AccessReview r where r.publicId = :publicId and r.companyId = :companyId")
@NamedQuery(
    name = "AccessReview.byPublicId",
    query = "select r from AccessReview r where r.publicId = :publicId")
@NamedQuery(
    name = "AccessReview.ofQuarter",
    query = "select r from AccessReview r where r.companyId = :companyId and r.quarter = :quarter")
@NamedQuery(
    name = "AccessReview.open",
    query =
        "select r.id from AccessReview r where r.confirmedAt is null"
            + " and r.openedAt <= :openedBefore and r.reminders < 2 order by r.id")
@NamedQuery(
    name = "AccessReview.countOpen",
    query =
        "select count(r) from AccessReview r where r.companyId = :companyId"
            + " and r.confirmedAt is null")
public class AccessReview extends BaseEntity implements Audited {
  /** When a company that has not answered is reminded, counted from the opening. */
  public static final List<Duration> REMINDERS = List.of(Duration.ofDays(7), Duration.ofDays(14));

  @NotNull
  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotBlank
  @Column(name = "company_name", updatable = false)
  private String companyName;

  @NotBlank
  @Column(updatable = false)
  private String quarter;

  @NotNull
  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  private short reminders;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_by")
  private Long confirmedBy;

  @Column(name = "confirmed_by_name")
  private String confirmedByName;

  protected AccessReview() {} // for JPA

  /** Opens a company's review of a quarter. */
  public AccessReview(Long companyId, String companyName, Quarter quarter, Instant now) {
    this.companyId = companyId;
    this.companyName = companyName;
    this.quarter = quarter.toString();
    this.openedAt = now;
  }

  /**
   * Whether its company is to be reminded now; however late that is noticed, of each date once.
   *
   * @return true if a reminder is due, which then counts as sent
   */
  public boolean remind(Instant now) {
    short due =
        (short) REMINDERS.stream().filter(after -> !openedAt.plus(after).isAfter(now)).count();
    if (confirmedAt != null || due <= reminders) {
      return false;
    }
    this.reminders = due;
    return true;
  }

  /** Whether nobody has confirmed it two weeks after it was opened. */
  public boolean isOverdue(Instant now) {
    return confirmedAt == null && openedAt.plus(REMINDERS.get(1)).isBefore(now);
  }

  /** Confirms the whole list. */
  public void confirm(@Nullable Long by, String byName, Instant now) {
    expectOpen();
    this.confirmedBy = by;
    this.confirmedByName = byName;
    this.confirmedAt = now;
  }

  /**
   * Refuses what can be done while it is open only.
   *
   * @throws RuleException {@code error.review.confirmed}
   */
  public void expectOpen() {
    if (confirmedAt != null) {
      throw new RuleException("error.review.confirmed", quarter, confirmedByName);
    }
  }

  @Override
  public Long getCompanyId() {
    return companyId;
  }

  public String getCompanyName() {
    return companyName;
  }

  public String getQuarter() {
    return quarter;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public @Nullable Instant getConfirmedAt() {
    return confirmedAt;
  }

  public @Nullable String getConfirmedByName() {
    return confirmedByName;
  }
}
