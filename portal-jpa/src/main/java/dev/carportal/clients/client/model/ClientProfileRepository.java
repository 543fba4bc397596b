package dev.carportal.clients.client.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds and keeps what customers' people told us of themselves. */
@ApplicationScoped
public class ClientProfileRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(ClientProfile profile) {
    em.persist(profile);
  }

  /** The profiles of a company's people, by name. */
  public List<ClientProfile> findByCompany(Long companyId) {
    return em.createNamedQuery(ClientProfile_.QUERY_CLIENT_PROFILE_OF_COMPANY, ClientProfile.class)
        .setParameter("companyId", companyId)
        .getResultList();
  }

  /** The profile of this person, if she has one. */
  public Optional<ClientProfile> find(Long userId) {
    return Optional.ofNullable(em.find(ClientProfile.class, userId));
  }
}
