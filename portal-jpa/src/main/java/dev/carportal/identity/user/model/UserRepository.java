package dev.carportal.identity.user.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps the people who sign in. */
@ApplicationScoped
public class UserRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(User user) {
    em.persist(user);
  }

  /** The person with this key, if there is one. */
  public Optional<User> find(Long id) {
    return Optional.ofNullable(em.find(User.class, id));
  }

  /** The person an identity provider calls by this subject. */
  public Optional<User> findBySubject(String subject) {
    return em.createNamedQuery(User_.QUERY_USER_BY_SUBJECT, User.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** The person with this user name. */
  public Optional<User> findByUsername(String username) {
    return em.createNamedQuery(User_.QUERY_USER_BY_USERNAME, User.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  /** The person with this public id, if there is one. */
  public Optional<User> findByPublicId(UUID publicId) {
    return em.createNamedQuery(User_.QUERY_USER_BY_PUBLIC_ID, User.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Everybody who had this realm role at her last sign-in, by name. */
  public List<User> findByRole(String role) {
    return em.createNamedQuery(User_.QUERY_USER_BY_ROLE, User.class)
        .setParameter("role", role)
        .getResultList();
  }

  /** All people of a company, by name. */
  public List<User> findByCompany(Long companyId) {
    return em.createNamedQuery(User_.QUERY_USER_OF_COMPANY, User.class)
        .setParameter("companyId", companyId)
        .getResultList();
  }
}
