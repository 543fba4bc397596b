package dev.carportal.clients.registration.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody asks for an account: for a company and herself, or for herself alone. */
@Entity
@Table(schema = "clients", name = "registrations")
@NamedQuery(
    name = "Registration.byPublicId",
    query = "select r from Registration r where r.publicId = :publicId")
@NamedQuery(
    name = "Registration.bySubject",
    query = "select r from Registration r where r.subject = :subject")
@NamedQuery(
    name = "Registration.countOfStatus",
    query = "select count(r) from Registration r where r.status = :status")
public class Registration extends BaseEntity implements Audited {
  public static final int MESSAGE_MAX = 2000;
  public static final int REASON_MAX = 2000;

  @NotNull
  @Column(name = "kind", updatable = false)
  private RegistrationKind kind;

  @NotNull
  @Column(name = "status")
  private RegistrationStatus status = RegistrationStatus.PENDING;

  @NotBlank
  @Column(name = "subject", updatable = false)
  private String subject;

  @Embedded @NotNull private RegisteredPerson person;

  @Embedded private RegisteredCompany company;

  @Size(max = MESSAGE_MAX)
  @Column(name = "message", updatable = false)
  private String message;

  @Size(max = REASON_MAX)
  @Column(name = "decision_reason")
  private String decisionReason;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "company_id")
  private Long companyId;

  @Column(name = "email_confirmed_at")
  private Instant emailConfirmedAt;

  protected Registration() {} // for JPA

  /**
   * Asks for an account.
   *
   * @param subject how the identity provider calls the person
   * @param company null for a person alone
   * @param message what she wants us to know
   */
  public Registration(
      RegistrationKind kind,
      String subject,
      RegisteredPerson person,
      @Nullable RegisteredCompany company,
      @Nullable String message) {
    if ((kind == RegistrationKind.COMPANY) != (company != null)) {
      throw new IllegalArgumentException(
          "A registration of kind %s comes %s a company"
              .formatted(kind, company == null ? "with" : "without"));
    }
    this.kind = kind;
    this.subject = subject;
    this.person = person;
    this.company = company;
    this.message = message;
  }

  /** Notes that her address is proved to be hers; a second time nothing happens. */
  public void confirmEmail(Instant now) {
    if (emailConfirmedAt == null) {
      this.emailConfirmedAt = now;
    }
  }

  /**
   * Lets the person in.
   *
   * @param tenant the company she belongs to from now on; null for a person alone
   */
  public void approve(@Nullable Long tenant, @Nullable Long by, String byName, Instant now) {
    decide(RegistrationStatus.APPROVED, by, byName, now);
    this.companyId = tenant;
  }

  /** Does not let the person in, and says why. */
  public void reject(String reason, @Nullable Long by, String byName, Instant now) {
    decide(RegistrationStatus.REJECTED, by, byName, now);
    this.decisionReason = reason;
  }

  /**
   * Refuses what only a person may get whose address is hers.
   *
   * @throws RuleException {@code error.registration.unconfirmed}
   */
  public void expectConfirmedEmail() {
    if (emailConfirmedAt == null) {
      throw new RuleException("error.registration.unconfirmed", person.displayName());
    }
  }

  private void decide(RegistrationStatus next, @Nullable Long by, String byName, Instant now) {
    if (status != RegistrationStatus.PENDING) {
      throw new RuleException("error.registration.decided", person.displayName(), status);
    }
    this.status = next;
    this.decidedBy = by;
    this.decidedByName = byName;
    this.decidedAt = now;
  }

  public RegistrationKind getKind() {
    return kind;
  }

  public RegistrationStatus getStatus() {
    return status;
  }

  public String getSubject() {
    return subject;
  }

  public RegisteredPerson getPerson() {
    return person;
  }

  /** The company she describes; null for a person alone. */
  public @Nullable RegisteredCompany getCompany() {
    return company;
  }

  public @Nullable String getMessage() {
    return message;
  }

  public @Nullable String getDecisionReason() {
    return decisionReason;
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

  /** When she proved that she reads the letters to her address; null until then. */
  public @Nullable Instant getEmailConfirmedAt() {
    return emailConfirmedAt;
  }

  /** The company she joined; null until approved and for people alone. */
  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }
}
