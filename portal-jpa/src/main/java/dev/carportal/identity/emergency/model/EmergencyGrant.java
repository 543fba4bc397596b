package dev.carportal.identity.emergency.model;

import dev.carportal.identity.user.model.User;
import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotAllowedException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of us may read a company's things for a while, because another one agreed. */
@Entity
@Table(schema = "identity", name = "emergency_grants")
@NamedQuery(
    name = "EmergencyGrant.byPublicId",
    query = "select g from EmergencyGrant g where g.publicId = :publicId")
@NamedQuery(
    name = "EmergencyGrant.live",
    query =
        "select g from EmergencyGrant g where g.askedBy = :userId and g.companyId = :companyId"
            + " and g.status = GRANTED and g.endsAt > :now order by g.endsAt desc")
public class EmergencyGrant extends BaseEntity implements Audited {
  public static final int REASON_MIN = 20;
  public static final int REASON_MAX = 2000;
  public static final Duration SHORTEST = Duration.ofMinutes(15);
  public static final Duration LONGEST = Duration.ofHours(4);

  /** What nobody decided on within this time is no emergency any more. */
  static final Duration PATIENCE = Duration.ofDays(1);

  @NotBlank
  @Column(name = "grant_number", updatable = false)
  private String number;

  @NotNull
  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotBlank
  @Column(name = "company_name", updatable = false)
  private String companyName;

  @NotNull
  @Column(name = "asked_by", updatable = false)
  private Long askedBy;

  @NotBlank
  @Column(name = "asked_by_name", updatable = false)
  private String askedByName;

  @Size(min = REASON_MIN, max = REASON_MAX)
  @Column(updatable = false)
  private String reason;

  @Column(updatable = false)
  private int minutes;

  @NotNull
  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @NotNull private EmergencyStatus status = EmergencyStatus.ASKED;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "ended_by_name")
  private String endedByName;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected EmergencyGrant() {} // for JPA

  /**
   * Asks for access.
   *
   * @param number how people call it: {@code EA-0007}
   * @param face somebody of the company it is about
   * @throws InvalidInputException if the reason is too short, or the time too short or too long
   */
  public EmergencyGrant(
      String number, User face, User asking, String reason, Duration time, Instant now) {
    if (reason.strip().length() < REASON_MIN) {
      throw InvalidInputException.of("reason", "error.emergency.reason", REASON_MIN);
    }
    if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
      throw InvalidInputException.of("minutes", "error.emergency.time");
    }
    this.number = number;
    this.companyId = face.getCompanyId();
    this.companyName = face.getCompanyName();
    this.askedBy = asking.getId();
    this.askedByName = asking.getDisplayName();
    this.reason = reason.strip();
    this.minutes = Math.toIntExact(time.toMinutes());
    this.askedAt = now;
  }

  /**
   * Grants it from now on.
   *
   * @throws NotAllowedException {@code error.emergency.self} if she asked herself
   * @throws RuleException if it was decided already, or nobody decided for a day
   */
  public void grant(User by, Instant now) {
    decide(EmergencyStatus.GRANTED, by, now);
    if (now.isAfter(askedAt.plus(PATIENCE))) {
      throw new RuleException("error.emergency.old", number);
    }
    this.endsAt = now.plus(Duration.ofMinutes(minutes));
  }

  /** Refuses it; nobody refuses her own, either: she has another look at it. */
  public void refuse(User by, Instant now) {
    decide(EmergencyStatus.REFUSED, by, now);
  }

  /**
   * Ends it before its time.
   *
   * @throws RuleException {@code error.emergency.over} if it is over, or never began
   */
  public void end(String by, Instant now) {
    if (!isLive(now)) {
      throw new RuleException("error.emergency.over", number);
    }
    this.status = EmergencyStatus.ENDED;
    this.endedAt = now;
    this.endedByName = by;
  }

  /** Whether it opens anything now. */
  public boolean isLive(Instant now) {
    return status == EmergencyStatus.GRANTED && now.isBefore(endsAt);
  }

  /** Where it stands by the clock. */
  public EmergencyStatus standing(Instant now) {
    return status == EmergencyStatus.GRANTED && !isLive(now) ? EmergencyStatus.EXPIRED : status;
  }

  private void decide(EmergencyStatus next, User by, Instant now) {
    if (by.getId().equals(askedBy)) {
      throw new NotAllowedException("error.emergency.self");
    }
    if (status != EmergencyStatus.ASKED) {
      throw new RuleException("error.emergency.decided", number, status);
    }
    this.status = next;
    this.decidedBy = by.getId();
    this.decidedByName = by.getDisplayName();
    this.decidedAt = now;
  }

  public String getNumber() {
    return number;
  }

  @Override
  public Long getCompanyId() {
    return companyId;
  }

  public String getCompanyName() {
    return companyName;
  }

  public Long getAskedBy() {
    return askedBy;
  }

  public String getAskedByName() {
    return askedByName;
  }

  public String getReason() {
    return reason;
  }

  public int getMinutes() {
    return minutes;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  public EmergencyStatus getStatus() {
    return status;
  }

  public @Nullable Long getDecidedBy() {
    return decidedBy;
  }

  public @Nullable String getDecidedByName() {
    return decidedByName;
  }

  public @Nullable Instant getDecidedAt() {
    return decidedAt;
  }

  public @Nullable Instant getEndsAt() {
    return endsAt;
  }

  public @Nullable String getEndedByName() {
    return endedByName;
  }

  public @Nullable Instant getEndedAt() {
    return endedAt;
  }
}
