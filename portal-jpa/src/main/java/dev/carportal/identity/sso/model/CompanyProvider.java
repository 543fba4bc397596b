package dev.carportal.identity.sso.model;

import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;

/** A company's own provider, which signs its people in. A company has at most one. */
@Entity
@Table(schema = "identity", name = "company_providers")
@NamedQuery(
    name = "CompanyProvider.ofCompany",
    query = "select p from CompanyProvider p where p.companyId = :companyId")
@NamedQuery(
    name = "CompanyProvider.bySlug",
    query = "select p from CompanyProvider p where p.slug = :slug")
@NamedQuery(
    name = "CompanyProvider.domainOwner",
    query = "select p from CompanyProvider p join p.domains d where d = :domain")
public class CompanyProvider extends BaseEntity implements Audited {
  @NotNull
  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @NotBlank
  @Size(max = 80)
  @Column(name = "slug", updatable = false)
  private String slug;

  @NotBlank
  @Size(max = 200)
  @Column(name = "company_name")
  private String companyName;

  @NotNull
  @Column(name = "user_type")
  private UserType userType;

  @Column(name = "enabled")
  private boolean enabled;

  @Embedded @Valid @NotNull private SsoEndpoint endpoint;
  @Embedded @Valid @NotNull private SsoRules rules;

  @ElementCollection
  @CollectionTable(
      schema = "identity",
      name = "company_domains",
      joinColumns = @JoinColumn(name = "provider_id"))
  @Column(name = "domain")
  private Set<String> domains = new TreeSet<>();

  protected CompanyProvider() {} // for JPA

  /**
   * A provider that is not in use yet.
   *
   * @param slug how links and the identity provider name the company
   * @param userType what kind of people it brings
   */
  public CompanyProvider(Long companyId, String slug, String companyName, UserType userType) {
    this.companyId = companyId;
    this.slug = slug;
    this.companyName = companyName;
    this.userType = userType;
  }

  /** Says where the provider is, what its word counts for and which addresses are its own. */
  public void connect(SsoEndpoint newEndpoint, SsoRules newRules, Set<String> newDomains) {
    this.endpoint = newEndpoint;
    this.rules = newRules;
    domains.retainAll(newDomains);
    domains.addAll(newDomains);
  }

  /** Takes it into use, or out of it. */
  public void use(boolean inUse) {
    this.enabled = inUse;
  }

  @Override
  public Long getCompanyId() {
    return companyId;
  }

  public String getSlug() {
    return slug;
  }

  public String getCompanyName() {
    return companyName;
  }

  public UserType getUserType() {
    return userType;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public SsoEndpoint getEndpoint() {
    return endpoint;
  }

  public SsoRules getRules() {
    return rules;
  }

  /** The domains of e-mail that are the company's, in order. */
  public Set<String> getDomains() {
    return new TreeSet<>(domains);
  }
}
