package dev.carportal.clients.company.model;

import dev.carportal.clients.client.model.Client;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.criteria.JpaEntityJoin;
import org.hibernate.query.criteria.JpaRoot;
import org.hibernate.query.sqm.tree.SqmJoinType;
import org.jspecify.annotations.Nullable;

/** Finds and keeps companies. */
@ApplicationScoped
public class CompanyRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  protected CompanyRepository() {} // for CDI

  CompanyRepository(EntityManager em) {
    this.em = em;
  }

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
    return em.createNamedQuery(Company_.QUERY_COMPANY_NAMED, Company.class)
        .setParameter("pattern", pattern(words))
        .setMaxResults(limit)
        .getResultList();
  }

  /** Companies page by page, by name; all of them if nothing is asked for. */
  public Page<CompanyRow> list(
      PageRequest page, @Nullable CompanyType type, @Nullable String words) {
    return new KeysetQuery<Company, CompanyRow>(
            em,
            Company.class,
            CompanyRow.class,
            CompanyRow::id,
            List.of(SortKey.byText("name", c -> c.get("name"), CompanyRow::name)),
            (cb, c) -> {
              From<?, Client> client = client(cb, c);
              return List.of(
                  c.get("publicId"),
                  c.get("name"),
                  c.get("type"),
                  c.get("industry"),
                  c.get("country"),
                  client.get("cooperationLevel"),
                  client.get("status"));
            },
            (cb, c) -> {
              List<Predicate> where = new ArrayList<>();
              if (type != null) {
                where.add(cb.equal(c.get("type"), type));
              }
              if (words != null && !words.isBlank()) {
                where.add(cb.like(cb.lower(c.get("name")), pattern(words.strip()), '!'));
              }
              return where;
            })
        .read(page);
  }

  private static From<?, Client> client(CriteriaBuilder cb, Root<Company> company) {
    JpaEntityJoin<Client> client =
        ((JpaRoot<Company>) company).join(Client.class, SqmJoinType.LEFT);
    client.on(cb.equal(client.get("companyId"), company.get("id")));
    return client;
  }

  private static String pattern(String words) {
    return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}
