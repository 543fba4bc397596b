package dev.carportal.identity.access.model;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's wish to see a thing for a time; while it is granted, she may. */
@Entity
@Table(schema = "identity", name = "access_requests")
@NamedQuery(
    name = "AccessRequest.granted",
    query =
        "select r.objectId from AccessRequest r where r.asker.id = :userId and r.state = GRANTED"
            + " and r.validUntil > :now")
@NamedQuery(
    name = "AccessRequest.asked",
    query =
        "select r from AccessRequest r where r.asker.id = :userId and r.objectId = :objectId"
            + " and r.state = ASKED")
@NamedQuery(
    name = "AccessRequest.toDecide",
    query =
        "select new dev.carportal.identity.access.model.AccessRequestRow(r.publicId, r.rowVersion,"
            + " r.kind, r.title, a.displayName, r.reason, r.days, r.state, r.createdAt,"
            + " r.validUntil, r.note) from AccessRequest r join r.asker a where (:all = true or"
            + " r.owner.id = :userId) and (r.state = ASKED or (r.state = GRANTED and r.validUntil >"
            + " :now)) order by r.state, r.createdAt desc, r.id desc")
@NamedQuery(
    name = "AccessRequest.ofAsker",
    query =
        "select new dev.carportal.identity.access.model.AccessRequestRow(r.publicId, r.rowVersion,"
            + " r.kind, r.title, a.displayName, r.reason, r.days, r.state, r.createdAt,"
            + " r.validUntil, r.note) from AccessRequest r join r.asker a where a.id = :userId"
            + " order by r.createdAt desc, r.id desc")
@NamedQuery(
    name = "AccessRequest.byPublicId",
    query =
        "select r from AccessRequest r join fetch r.asker join fetch r.owner where r.publicId ="
            + " :publicId and (:all = true or r.owner.id = :userId or r.asker.id = :userId)")
public class AccessRequest extends BaseEntity implements Audited {
  public static final int REASON_MAX = 1000;
  public static final int TITLE_MAX = 300;
  public static final int DAYS_MAX = 90;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "asker_id", updatable = false)
  private User asker;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "owner_id", updatable = false)
  private User owner;

  @NotBlank
  @Column(updatable = false)
  private String kind;

  @NotNull
  @Column(name = "object_id", updatable = false)
  private UUID objectId;

  @NotBlank
  @Size(max = TITLE_MAX)
  @Column(updatable = false)
  private String title;

  @NotBlank
  @Size(max = REASON_MAX)
  @Column(updatable = false)
  private String reason;

  @Min(1)
  @Max(DAYS_MAX)
  private int days;

  @NotNull private AccessRequestState state = AccessRequestState.ASKED;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "decided_by")
  private User decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Size(max = REASON_MAX)
  private String note;

  @Column(name = "valid_until")
  private Instant validUntil;

  protected AccessRequest() {} // for JPA

  /**
   * Asks for a thing.
   *
   * @param owner who may open it
   * @param days for how many days
   */
  public AccessRequest(
      User asker,
      User owner,
      String kind,
      UUID objectId,
      GovernedKind.Described thing,
      String reason,
      int days) {
    this.companyId = thing.companyId();
    this.asker = asker;
    this.owner = owner;
    this.kind = kind;
    this.objectId = objectId;
    this.title = thing.title();
    this.reason = reason;
    this.days = days;
  }

  /** Opens the thing to its author from now on, for as many days as the owner says. */
  public void grant(User by, int forDays, Instant now) {
    decide(AccessRequestState.GRANTED, by, null, now);
    this.days = forDays;
    this.validUntil = now.plus(Duration.ofDays(forDays));
  }

  /** Leaves the thing closed. */
  public void refuse(User by, @Nullable String why, Instant now) {
    decide(AccessRequestState.REFUSED, by, why, now);
  }

  /** Its author no longer wants it. */
  public void withdraw() {
    expect(AccessRequestState.ASKED, AccessRequestState.WITHDRAWN);
    state = AccessRequestState.WITHDRAWN;
  }

  /** Closes the thing again before its time. */
  public void end(User by, Instant now) {
    expect(AccessRequestState.GRANTED, AccessRequestState.ENDED);
    state = AccessRequestState.ENDED;
    decidedBy = by;
    validUntil = now;
  }

  private void decide(AccessRequestState next, User by, @Nullable String why, Instant now) {
    expect(AccessRequestState.ASKED, next);
    state = next;
    decidedBy = by;
    decidedAt = now;
    note = why;
  }

  private void expect(AccessRequestState needed, AccessRequestState next) {
    if (state != needed) {
      throw new RuleException("error.access.state", title, state, next);
    }
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public User getAsker() {
    return asker;
  }

  public User getOwner() {
    return owner;
  }

  public String getKind() {
    return kind;
  }

  public UUID getObjectId() {
    return objectId;
  }

  public String getTitle() {
    return title;
  }

  public String getReason() {
    return reason;
  }

  public int getDays() {
    return days;
  }

  public AccessRequestState getState() {
    return state;
  }

  public @Nullable User getDecidedBy() {
    return decidedBy;
  }

  public @Nullable Instant getDecidedAt() {
    return decidedAt;
  }

  public @Nullable String getNote() {
    return note;
  }

  public @Nullable Instant getValidUntil() {
    return validUntil;
  }
}
