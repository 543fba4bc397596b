package dev.carportal.identity.sso.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds and keeps the providers of companies. */
@ApplicationScoped
public class CompanyProviderRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(CompanyProvider provider) {
    em.persist(provider);
  }

  public void remove(CompanyProvider provider) {
    em.remove(provider);
  }

  /** Writes now what the database may refuse. */
  public void flush() {
    em.flush();
  }

  /** The provider of this company, if it has one. */
  public Optional<CompanyProvider> find(Long companyId) {
    return em.createNamedQuery(
            CompanyProvider_.QUERY_COMPANY_PROVIDER_OF_COMPANY, CompanyProvider.class)
        .setParameter("companyId", companyId)
        .getResultStream()
        .findFirst();
  }

  /** The provider of the company that links name so, if there is one. */
  public Optional<CompanyProvider> findBySlug(String slug) {
    return em.createNamedQuery(
            CompanyProvider_.QUERY_COMPANY_PROVIDER_BY_SLUG, CompanyProvider.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The provider whose company owns this domain, if one does. */
  public Optional<CompanyProvider> findByDomain(String domain) {
    return em.createNamedQuery(
            CompanyProvider_.QUERY_COMPANY_PROVIDER_DOMAIN_OWNER, CompanyProvider.class)
        .setParameter("domain", domain)
        .getResultStream()
        .findFirst();
  }
}
