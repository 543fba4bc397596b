package dev.carportal.clients.client.model;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.audit.model.Audited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/** What a customer's person told us of herself and her plans; shares the key of her user. */
@Entity
@Table(schema = "clients", name = "client_profiles")
@NamedQuery(
    name = "ClientProfile.ofCompany",
    query =
        "select p from ClientProfile p join fetch p.user u where u.companyId = :companyId"
            + " order by p.contactPerson, p.userId")
public class ClientProfile implements Audited {
  @Id
  @Column(name = "user_id")
  private Long userId;

  @Column(name = "public_id", nullable = false, updatable = false, unique = true)
  private UUID publicId = UuidCreator.getTimeOrderedEpoch();

  @Version
  @Column(name = "row_version", nullable = false)
  private int rowVersion;

  @CreationTimestamp
  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @UpdateTimestamp
  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  @OneToOne(fetch = FetchType.LAZY)
  @MapsId
  @JoinColumn(name = "user_id")
  private User user;

  @Column(name = "company_id")
  private Long companyId;

  @NotBlank
  @Size(max = 200)
  @Column(name = "contact_person")
  private String contactPerson;

  @Size(max = 120)
  @Column(name = "department")
  private String department;

  @Size(max = 4000)
  @Column(name = "business_requirements")
  private String businessRequirements;

  @NotNull
  @Column(name = "preferred_contact_method")
  private ContactMethod preferredContactMethod = ContactMethod.EMAIL;

  @Column(name = "project_budget_range")
  private BudgetRange projectBudgetRange;

  @Size(max = 4000)
  @Column(name = "cooperation_history")
  private String cooperationHistory;

  protected ClientProfile() {} // for JPA

  /** Begins a profile of a person who has joined her company, if she has one. */
  public ClientProfile(User user, String contactPerson, ContactMethod preferredContactMethod) {
    this.user = user;
    this.companyId = user.getCompanyId();
    this.contactPerson = contactPerson;
    this.preferredContactMethod = preferredContactMethod;
  }

  /** Keeps where she works and what she plans. */
  public void describe(
      @Nullable String newDepartment,
      @Nullable String newRequirements,
      @Nullable BudgetRange newBudget,
      @Nullable String newHistory) {
    this.department = newDepartment;
    this.businessRequirements = newRequirements;
    this.projectBudgetRange = newBudget;
    this.cooperationHistory = newHistory;
  }

  public Long getUserId() {
    return userId;
  }

  @Override
  public UUID getPublicId() {
    return publicId;
  }

  @Override
  public int getRowVersion() {
    return rowVersion;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }

  public User getUser() {
    return user;
  }

  @Override
  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public String getContactPerson() {
    return contactPerson;
  }

  public @Nullable String getDepartment() {
    return department;
  }

  public @Nullable String getBusinessRequirements() {
    return businessRequirements;
  }

  public ContactMethod getPreferredContactMethod() {
    return preferredContactMethod;
  }

  public @Nullable BudgetRange getProjectBudgetRange() {
    return projectBudgetRange;
  }

  public @Nullable String getCooperationHistory() {
    return cooperationHistory;
  }
}
