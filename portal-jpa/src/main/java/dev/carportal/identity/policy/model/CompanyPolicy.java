package dev.carportal.identity.policy.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/** How a company wants its people to sign in; its own administrator says so. */
@Entity
@Table(schema = "identity", name = "company_policies")
@NamedQuery(
    name = "CompanyPolicy.ofCompany",
    query = "select p from CompanyPolicy p where p.companyId = :companyId")
@NamedQuery(
    name = "CompanyPolicy.secondFactor",
    query = "select p.id from CompanyPolicy p where p.companyId = :companyId and p.secondFactor")
public class CompanyPolicy extends BaseEntity implements Audited {
  @NotNull
  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @Column(name = "second_factor")
  private boolean secondFactor;

  protected CompanyPolicy() {} // for JPA

  /** A company that asks for nothing yet. */
  public CompanyPolicy(Long companyId) {
    this.companyId = companyId;
  }

  /** Asks everybody for a second factor, or no longer does. */
  public void askForSecondFactor(boolean asked) {
    this.secondFactor = asked;
  }

  @Override
  public Long getCompanyId() {
    return companyId;
  }

  /** Whether a password alone lets nobody in. */
  public boolean isSecondFactor() {
    return secondFactor;
  }
}
