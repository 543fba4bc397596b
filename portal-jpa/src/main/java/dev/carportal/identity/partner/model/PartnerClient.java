package dev.carportal.identity.partner.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A partner's system that calls the API with its own credentials, for one company. */
@Entity
@Table(schema = "identity", name = "partner_clients")
@NamedQuery(
    name = "PartnerClient.byClientId",
    query = "select c from PartnerClient c where c.clientId = :clientId")
@NamedQuery(
    name = "PartnerClient.byPublicId",
    query = "select c from PartnerClient c where c.publicId = :publicId")
@NamedQuery(
    name = "PartnerClient.called",
    query =
        "update PartnerClient c set c.lastCalledAt = :at where c.id = :id"
            + " and (c.lastCalledAt is null or c.lastCalledAt < :at)")
public class PartnerClient extends BaseEntity implements Audited {
  public static final int NAME_MAX = 120;
  public static final int REASON_MAX = 1000;

  @NotBlank
  @Column(name = "client_id", updatable = false)
  private String clientId;

  @NotNull
  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotBlank
  @Size(max = NAME_MAX)
  @Column(name = "name")
  private String name;

  @NotNull
  @Size(max = REASON_MAX)
  @Column(name = "reason", updatable = false)
  private String reason;

  @NotNull
  @Column(name = "status")
  private PartnerStatus status = PartnerStatus.ACTIVE;

  @NotNull
  @Column(name = "faces")
  private ApiFaces faces;

  @NotNull
  @Column(name = "plan")
  private PartnerPlan plan;

  @Positive
  @Column(name = "per_minute")
  private Integer perMinute;

  @Positive
  @Column(name = "per_day")
  private Integer perDay;

  @Column(name = "limits_version")
  private long limitsVersion;

  @Column(name = "certificate_bound")
  private boolean certificateBound;

  @Column(name = "secret_rotated_at")
  private Instant secretRotatedAt;

  @Column(name = "last_called_at", insertable = false, updatable = false)
  private Instant lastCalledAt;

  protected PartnerClient() {} // for JPA

  /**
   * Lets a client of Keycloak act for a company.
   *
   * @param reason what the partner needs it for, in the words of the request
   */
  public PartnerClient(
      String clientId, Long companyId, String name, String reason, ApiFaces faces, Instant now) {
    this.clientId = clientId;
    this.companyId = companyId;
    this.name = name;
    this.reason = reason;
    this.faces = faces;
    this.plan = PartnerPlan.STANDARD;
    this.secretRotatedAt = now;
  }

  /** Says what people call it and which faces it may use. */
  public void describe(String newName, ApiFaces newFaces) {
    mustBeHere("error.partner.removed");
    this.name = newName;
    this.faces = newFaces;
  }

  /**
   * Says how often it may call.
   *
   * @param ownPerMinute null for what the plan says
   * @param ownPerDay null for what the plan says
   */
  public void limit(
      PartnerPlan newPlan, @Nullable Integer ownPerMinute, @Nullable Integer ownPerDay) {
    mustBeHere("error.partner.removed");
    CallLimits before = getLimits();
    this.plan = newPlan;
    this.perMinute = ownPerMinute;
    this.perDay = ownPerDay;
    CallLimits now = getLimits();
    if (before.perMinute() != now.perMinute() || before.perDay() != now.perDay()) {
      this.limitsVersion++;
    }
  }

  /** Takes its tokens only together with its certificate (RFC 8705), or no longer does. */
  public void bind(boolean toCertificate) {
    mustBeHere("error.partner.removed");
    this.certificateBound = toCertificate;
  }

  /** Has a new secret. */
  public void rotate(Instant now) {
    mustBeHere("error.partner.removed");
    this.secretRotatedAt = now;
  }

  /** Stops it for a while. */
  public void pause() {
    become(PartnerStatus.PAUSED);
  }

  /** Lets it call again. */
  public void resume() {
    become(PartnerStatus.ACTIVE);
  }

  /** Stops it for good; its trail and what it asked for stay. */
  public void remove() {
    become(PartnerStatus.REMOVED);
  }

  private void become(PartnerStatus next) {
    if (!status.canBecome(next)) {
      throw new RuleException("error.partner.status", clientId);
    }
    status = next;
  }

  private void mustBeHere(String key) {
    if (status == PartnerStatus.REMOVED) {
      throw new RuleException(key, clientId);
    }
  }

  @Override
  public String trailName() {
    return clientId;
  }

  public String getClientId() {
    return clientId;
  }

  @Override
  public Long getCompanyId() {
    return companyId;
  }

  public String getName() {
    return name;
  }

  public String getReason() {
    return reason;
  }

  public PartnerStatus getStatus() {
    return status;
  }

  public ApiFaces getFaces() {
    return faces;
  }

  public PartnerPlan getPlan() {
    return plan;
  }

  /** Its own number of calls in a minute; null if the plan's counts. */
  public @Nullable Integer getPerMinute() {
    return perMinute;
  }

  /** Its own number of calls in a day; null if the plan's counts. */
  public @Nullable Integer getPerDay() {
    return perDay;
  }

  /** What counts: its own numbers, else the plan's. */
  public CallLimits getLimits() {
    return new CallLimits(
        Objects.requireNonNullElse(perMinute, plan.perMinute()),
        Objects.requireNonNullElse(perDay, plan.perDay()),
        limitsVersion);
  }

  public boolean isCertificateBound() {
    return certificateBound;
  }

  public @Nullable Instant getSecretRotatedAt() {
    return secretRotatedAt;
  }

  /** When it last called, to a few seconds; null if it never did. */
  public @Nullable Instant getLastCalledAt() {
    return lastCalledAt;
  }
}
