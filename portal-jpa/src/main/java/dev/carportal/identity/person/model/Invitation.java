package dev.carportal.identity.person.model;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Somebody is asked by letter to join a company, or our own staff. */
@Entity
@Table(schema = "identity", name = "invitations")
@NamedQuery(
    name = "Invitation.ofCompany",
    query =
        "select i from Invitation i where i.publicId = :publicId"
            + " and coalesce(i.companyId, -1L) = coalesce(:companyId, -1L)")
@NamedQuery(
    name = "Invitation.openTo",
    query =
        "select i from Invitation i where lower(i.email) = :email and i.status = OPEN"
            + " and coalesce(i.companyId, -1L) = coalesce(:companyId, -1L)")
@NamedQuery(
    name = "Invitation.sentSince",
    query =
        "select count(i) from Invitation i where i.createdAt > :since"
            + " and coalesce(i.companyId, -1L) = coalesce(:companyId, -1L)")
@NamedQuery(
    name = "Invitation.byCode",
    query =
        "select i from Invitation i, InvitationLetter l where l.invitationId = i.id"
            + " and l.codeHash = :hash")
public class Invitation extends BaseEntity implements Audited {
  public static final int EMAIL_MAX = 120;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @Size(max = 200)
  @Column(name = "company_name", updatable = false)
  private String companyName;

  @NotNull
  @Column(name = "user_type", updatable = false)
  private UserType userType;

  @NotBlank
  @Email
  @Size(max = EMAIL_MAX)
  @Column(updatable = false)
  private String email;

  @NotBlank
  @Size(max = 200)
  @Column(updatable = false)
  private String roles;

  @NotNull
  @Column(updatable = false)
  private String locale;

  @NotNull private InvitationStatus status = InvitationStatus.OPEN;

  @NotNull
  @Column(name = "invited_by", updatable = false)
  private Long invitedBy;

  @NotBlank
  @Column(name = "invited_by_name", updatable = false)
  private String invitedByName;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  protected Invitation() {} // for JPA

  /**
   * Asks somebody to join where the inviter works.
   *
   * @param email in small letters
   * @param roles the realm roles she gets
   */
  public Invitation(User inviter, UserType type, String email, Set<String> roles, Locale locale) {
    this.companyId = inviter.getCompanyId();
    this.companyName = inviter.getCompanyName();
    this.userType = type;
    this.email = email;
    this.roles = String.join(",", new TreeSet<>(roles));
    this.locale = locale.toLanguageTag();
    this.invitedBy = inviter.getId();
    this.invitedByName = inviter.getDisplayName();
  }

  /**
   * Notes that she has joined.
   *
   * @throws RuleException {@code error.person.link} if that is no longer possible
   */
  public void accept(Instant now) {
    if (status != InvitationStatus.OPEN) {
      throw new RuleException("error.person.link");
    }
    this.status = InvitationStatus.ACCEPTED;
    this.acceptedAt = now;
  }

  /**
   * Takes it back.
   *
   * @throws RuleException {@code error.person.invitationOver} if she has joined, or it was taken
   *     back already
   */
  public void withdraw() {
    expectOpen();
    this.status = InvitationStatus.WITHDRAWN;
  }

  /**
   * Refuses what can be done with an open invitation only.
   *
   * @throws RuleException {@code error.person.invitationOver}
   */
  public void expectOpen() {
    if (status != InvitationStatus.OPEN) {
      throw new RuleException("error.person.invitationOver", email, status);
    }
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public @Nullable String getCompanyName() {
    return companyName;
  }

  public UserType getUserType() {
    return userType;
  }

  public String getEmail() {
    return email;
  }

  public Set<String> getRoles() {
    return Set.of(roles.split(","));
  }

  public Locale getLocale() {
    return Locale.forLanguageTag(locale);
  }

  public InvitationStatus getStatus() {
    return status;
  }

  public Long getInvitedBy() {
    return invitedBy;
  }

  public String getInvitedByName() {
    return invitedByName;
  }

  public @Nullable Instant getAcceptedAt() {
    return acceptedAt;
  }
}
