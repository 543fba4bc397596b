package dev.carportal.identity.policy.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds and keeps what companies ask of their people. */
@ApplicationScoped
public class CompanyPolicyRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(CompanyPolicy policy) {
    em.persist(policy);
  }

  /** What this company asks; empty if it never said anything. */
  public Optional<CompanyPolicy> find(Long companyId) {
    return em.createNamedQuery(CompanyPolicy_.QUERY_COMPANY_POLICY_OF_COMPANY, CompanyPolicy.class)
        .setParameter("companyId", companyId)
        .getResultStream()
        .findFirst();
  }

  /** Whether this company lets nobody in by a password alone. */
  public boolean asksForSecondFactor(Long companyId) {
    return em.createNamedQuery(CompanyPolicy_.QUERY_COMPANY_POLICY_SECOND_FACTOR, Long.class)
        .setParameter("companyId", companyId)
        .getResultStream()
        .findFirst()
        .isPresent();
  }
}
