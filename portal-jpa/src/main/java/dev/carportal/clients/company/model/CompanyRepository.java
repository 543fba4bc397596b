package dev.carportal.clients.company.model;

import dev.carportal.platform.error.model.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps companies. */
@ApplicationScoped
public class CompanyRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(Company company) {
    em.persist(company);
  }

  /** The company with this key, read only when something of it is asked for. */
  public Company refer(Long id) {
    return em.getReference(Company.class, id);
  }

  /** The company with this key, if there is one. */
  public Optional<Company> find(Long id) {
    return Optional.ofNullable(em.find(Company.class, id));
  }

  /** The company that URLs name so, if there is one. */
  public Optional<Company> findBySlug(String slug) {
    return em.createNamedQuery(Company_.QUERY_COMPANY_BY_SLUG, Company.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The company with this public id; for staff only, who may know every company. */
  public Company get(UUID publicId) {
    return em.createNamedQuery(Company_.QUERY_COMPANY_BY_PUBLIC_ID, Company.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Company", publicId));
  }

  /** Companies whose name contains the words, by name. */
  public List<Company> findNamed(String words, int limit) {
    String pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    return em.createNamedQuery(Company_.QUERY_COMPANY_NAMED, Company.class)
        .setParameter("pattern", pattern)
        .setMaxResults(limit)
        .getResultList();
  }
}
