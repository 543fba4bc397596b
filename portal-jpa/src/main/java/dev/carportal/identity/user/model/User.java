package dev.carportal.identity.user.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who signs in. Keycloak keeps the password; this row keeps who she is to us. */
@Entity
@Table(schema = "identity", name = "users")
@NamedQuery(name = "User.bySubject", query = "select u from User u where u.subject = :subject")
@NamedQuery(name = "User.byUsername", query = "select u from User u where u.username = :username")
@NamedQuery(
    name = "User.byRole",
    query =
        "select u from User u left join fetch u.roles where :role member of u.roles"
            + " and u.status = ACTIVE order by u.displayName, u.id")
@NamedQuery(name = "User.byPublicId", query = "select u from User u where u.publicId = :publicId")
@NamedQuery(
    name = "User.faces",
    query =
        "select new dev.carportal.identity.user.model.CompanyFace(u.publicId, u.companyName)"
            + " from User u where u.id in (select min(o.id) from User o"
            + " where o.companyId is not null group by o.companyId) order by u.companyName, u.id")
@NamedQuery(
    name = "User.oneOfCompany",
    query =
        "select u from User u left join fetch u.roles where u.publicId = :publicId"
            + " and u.companyId = :companyId")
@NamedQuery(
    name = "User.byEmail",
    query = "select u from User u where lower(u.email) = :email order by u.id")
@NamedQuery(
    name = "User.providerDue",
    query = "select u.id from User u where u.providerDue order by u.id")
@NamedQuery(
    name = "User.ofCompany",
    query =
        "select u from User u left join fetch u.roles where u.companyId = :companyId"
            + " and u.status = ACTIVE order by u.displayName, u.id")
public class User extends BaseEntity implements Audited {
  @NotBlank
  @Column(name = "subject", updatable = false)
  private String subject;

  @NotBlank
  @Size(max = 120)
  private String username;

  @NotBlank
  @Email
  @Size(max = 254)
  private String email;

  @NotBlank
  @Size(max = 200)
  @Column(name = "display_name")
  private String displayName;

  @NotNull
  @Column(name = "user_type")
  private UserType userType;

  @Column(name = "company_id")
  private Long companyId;

  @Size(max = 200)
  @Column(name = "company_name")
  private String companyName;

  @Size(max = 120)
  private String position;

  @Size(max = 40)
  private String phone;

  @Size(min = 2, max = 2)
  private String country;

  @NotNull private String locale = "zh-CN";
  @NotNull private String zone = "Asia/Shanghai";
  @NotNull private String theme = "system";
  private String density;

  @NotNull private UserStatus status = UserStatus.ACTIVE;

  @Column(name = "provider_due")
  private boolean providerDue;

  @Column(name = "last_login_at")
  private Instant lastLoginAt;

  @ElementCollection
  @CollectionTable(
      schema = "identity",
      name = "user_roles",
      joinColumns = @JoinColumn(name = "user_id"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  protected User() {} // for JPA

  /**
   * Makes the row of a person at her first sign-in.
   *
   * @param subject the {@code sub} claim (OpenID Connect Core 1.0, section 2)
   */
  public User(
      String subject, String username, String email, String displayName, UserType userType) {
    this.subject = subject;
    this.username = username;
    this.email = email;
    this.displayName = displayName;
    this.userType = userType;
  }

  /** Notes a sign-in, with what the identity provider now says of her. */
  public void signIn(String nowEmail, String nowDisplayName, Set<String> nowRoles, Instant now) {
    if (!providerDue && !roles.equals(nowRoles)) {
      roles.retainAll(nowRoles);
      roles.addAll(nowRoles);
    }
    this.email = nowEmail;
    this.displayName = nowDisplayName;
    this.lastLoginAt = now;
  }

  /** Gives her other roles; the identity provider has to learn of them. */
  public void actAs(Set<String> newRoles) {
    roles.retainAll(newRoles);
    roles.addAll(newRoles);
    this.providerDue = true;
  }

  /** Lets her sign in no more; a second time nothing happens. */
  public void remove() {
    this.status = UserStatus.REMOVED;
    this.providerDue = true;
  }

  /** Lets her sign in again. */
  public void restore() {
    this.status = UserStatus.ACTIVE;
    this.providerDue = true;
  }

  /** Notes that the identity provider knows what she may. */
  public void learnedByProvider() {
    this.providerDue = false;
  }

  /** Makes her a colleague of a company, which becomes her tenant; null if she is alone. */
  public void join(@Nullable Long company, @Nullable String nameOfCompany, UserType type) {
    this.companyId = company;
    this.companyName = nameOfCompany;
    this.userType = type;
  }

  /** Keeps how she wants to be reached and where she works. */
  public void describe(
      @Nullable String newPosition, @Nullable String newPhone, @Nullable String newCountry) {
    this.position = newPosition;
    this.phone = newPhone;
    this.country = newCountry;
  }

  /**
   * Keeps how she wants the screens to be.
   *
   * @param newDensity null for what is usual where she works
   */
  public void prefer(
      Locale newLocale, ZoneId newZone, String newTheme, @Nullable String newDensity) {
    this.locale = newLocale.toLanguageTag();
    this.zone = newZone.getId();
    this.theme = newTheme;
    this.density = newDensity;
  }

  public String getSubject() {
    return subject;
  }

  public String getUsername() {
    return username;
  }

  public String getEmail() {
    return email;
  }

  public String getDisplayName() {
    return displayName;
  }

  public UserType getUserType() {
    return userType;
  }

  @Override
  public Long getCompanyId() {
    return companyId;
  }

  public String getCompanyName() {
    return companyName;
  }

  public String getPosition() {
    return position;
  }

  public String getPhone() {
    return phone;
  }

  public String getCountry() {
    return country;
  }

  public Locale getLocale() {
    return Locale.forLanguageTag(locale);
  }

  public ZoneId getZone() {
    return ZoneId.of(zone);
  }

  public String getTheme() {
    return theme;
  }

  /** How much she wants on a screen; null for what is usual where she works. */
  public @Nullable String getDensity() {
    return density;
  }

  public UserStatus getStatus() {
    return status;
  }

  /** Whether the identity provider has yet to learn what she may. */
  public boolean isProviderDue() {
    return providerDue;
  }

  public boolean isActive() {
    return status == UserStatus.ACTIVE;
  }

  /** The realm roles she had when she last signed in. */
  public Set<String> getRoles() {
    return Set.copyOf(roles);
  }

  public Instant getLastLoginAt() {
    return lastLoginAt;
  }
}
