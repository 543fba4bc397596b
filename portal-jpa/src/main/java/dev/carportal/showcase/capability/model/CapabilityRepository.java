package dev.carportal.showcase.capability.model;

import dev.carportal.platform.error.model.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.hibernate.jpa.HibernateHints;

/** Finds and keeps capabilities. */
@ApplicationScoped
public class CapabilityRepository {
  @PersistenceContext(unitName = "showcase")
  private EntityManager em;

  public void add(Capability capability) {
    em.persist(capability);
  }

  /** All capabilities with their texts, in the order the company wants. */
  public List<Capability> list() {
    return em.createNamedQuery(Capability_.QUERY_CAPABILITY_IN_ORDER, Capability.class)
        .setHint(HibernateHints.HINT_CACHEABLE, true)
        .getResultList();
  }

  /** The capability at an address. */
  public Capability get(String slug) {
    return em.createNamedQuery(Capability_.QUERY_CAPABILITY_BY_SLUG, Capability.class)
        .setParameter("slug", slug)
        .setHint(HibernateHints.HINT_CACHEABLE, true)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Capability", null));
  }

  /** Those of the capabilities that exist, in order. */
  public List<Capability> find(Collection<String> slugs) {
    return slugs.isEmpty()
        ? List.of()
        : em.createNamedQuery(Capability_.QUERY_CAPABILITY_BY_SLUGS, Capability.class)
            .setParameter("slugs", slugs)
            .getResultList();
  }
}
