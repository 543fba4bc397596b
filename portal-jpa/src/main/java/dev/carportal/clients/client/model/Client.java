package dev.carportal.clients.client.model;

import dev.carportal.identity.user.model.User;
import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A customer of ours: a company, or a person alone. Projects and reviews belong to it. */
@Entity
@Table(schema = "clients", name = "clients")
@NamedQuery(name = "Client.ofCompany", query = "select c from Client c where c.companyId = :id")
@NamedQuery(name = "Client.ofPerson", query = "select c from Client c where c.person.id = :id")
public class Client extends BaseEntity implements Audited {
  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "user_id", updatable = false)
  private User person;

  @NotBlank
  @Size(max = 200)
  @Column(name = "company_name")
  private String name;

  @NotNull
  @Column(name = "client_type")
  private ClientType type;

  @NotNull
  @Column(name = "cooperation_level")
  private CooperationLevel cooperationLevel = CooperationLevel.POTENTIAL;

  @Size(max = 300)
  @Column(name = "logo_url")
  private String logoUrl;

  @Size(max = 300)
  @Column(name = "website")
  private String website;

  @Size(max = 4000)
  @Column(name = "description")
  private String description;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "contact_info")
  private ContactInfo contactInfo;

  @NotNull
  @Column(name = "status")
  private ClientStatus status = ClientStatus.PENDING;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected Client() {} // for JPA

  /** Takes a company, by its key, as a customer. */
  public Client(Long companyId, String name, ClientType type) {
    this.companyId = companyId;
    this.name = name;
    this.type = type;
  }

  /** Takes a person alone, a developer or an investor, as a customer. */
  public Client(User person, ClientType type) {
    this.person = person;
    this.name = person.getDisplayName();
    this.type = type;
  }

  /** Says more about the customer. */
  public void describe(@Nullable String newWebsite, @Nullable String newDescription) {
    this.website = newWebsite;
    this.description = newDescription;
  }

  /** Shows another logo. */
  public void show(@Nullable String newLogoUrl) {
    this.logoUrl = newLogoUrl;
  }

  /** Names whom to talk to. */
  public void reachBy(ContactInfo contact) {
    this.contactInfo = contact;
  }

  /** From now on we work for this customer. */
  public void activate() {
    this.status = ClientStatus.ACTIVE;
  }

  /** Notes how close we work. */
  public void cooperate(CooperationLevel level) {
    this.cooperationLevel = level;
  }

  /** Notes when the customer signed to work with us. */
  public void sign(Instant at) {
    this.signedAt = at;
  }

  /** The person alone; null for a company. */
  public @Nullable User getPerson() {
    return person;
  }

  public String getName() {
    return name;
  }

  public ClientType getType() {
    return type;
  }

  public CooperationLevel getCooperationLevel() {
    return cooperationLevel;
  }

  public @Nullable String getLogoUrl() {
    return logoUrl;
  }

  public @Nullable String getWebsite() {
    return website;
  }

  public @Nullable String getDescription() {
    return description;
  }

  public @Nullable ContactInfo getContactInfo() {
    return contactInfo;
  }

  public ClientStatus getStatus() {
    return status;
  }

  public @Nullable Instant getSignedAt() {
    return signedAt;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }
}
