package dev.carportal.clients.client.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds and keeps customers. */
@ApplicationScoped
public class ClientRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(Client client) {
    em.persist(client);
  }

  /** The customer that this company is. */
  public Optional<Client> findByCompany(Long companyId) {
    return em.createNamedQuery(Client_.QUERY_CLIENT_OF_COMPANY, Client.class)
        .setParameter("id", companyId)
        .getResultStream()
        .findFirst();
  }

  /** The customer that this person is, alone. */
  public Optional<Client> findByPerson(Long userId) {
    return em.createNamedQuery(Client_.QUERY_CLIENT_OF_PERSON, Client.class)
        .setParameter("id", userId)
        .getResultStream()
        .findFirst();
  }
}
