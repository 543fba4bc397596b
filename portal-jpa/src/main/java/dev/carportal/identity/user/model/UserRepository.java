package dev.carportal.identity.user.model;

import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  /**
   * A person of a company, whether she still belongs to it or not.
   *
   * @throws NotFoundException if it has none with this id
   */
  public User get(UUID publicId, Long companyId) {
    return em.createNamedQuery(User_.QUERY_USER_ONE_OF_COMPANY, User.class)
        .setParameter("publicId", publicId)
        .setParameter("companyId", companyId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("User", publicId));
  }

  /** Who signs in with this address, in small letters, wherever she works. */
  public List<User> findByEmail(String email) {
    return em.createNamedQuery(User_.QUERY_USER_BY_EMAIL, User.class)
        .setParameter("email", email)
        .getResultList();
  }

  /** The keys of those of whom the identity provider has something to learn. */
  public List<Long> findProviderDue(int limit) {
    return em.createNamedQuery(User_.QUERY_USER_PROVIDER_DUE, Long.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** All companies that somebody works for, each by the first of its people. */
  public List<CompanyFace> findCompanies() {
    return em.createNamedQuery(User_.QUERY_USER_FACES, CompanyFace.class).getResultList();
  }

  /**
   * Lets nobody else change who belongs to a company until this work is done: two administrators
   * shall not take each other's role away at the same moment.
   *
   * @param companyId null for our own staff
   */
  public void lockPeople(@Nullable Long companyId) {
    em.createNativeQuery("select pg_advisory_xact_lock(:company, 44)", Object.class)
        .setParameter("company", companyId == null ? 0 : companyId.intValue())
        .getSingleResult();
  }

  /** People page by page, by name; their roles in the same query. */
  public Page<PersonLine> list(PageRequest page, PersonFilter filter) {
    return new KeysetQuery<User, PersonLine>(
            em,
            User.class,
            PersonLine.class,
            PersonLine::id,
            List.of(SortKey.byText("name", u -> u.get("displayName"), PersonLine::name)),
            UserRepository::columns,
            filter::where)
        .read(page);
  }

  private static List<Selection<?>> columns(CriteriaBuilder cb, Root<User> user) {
    return List.of(
        user.get("publicId"),
        user.get("displayName"),
        user.get("email"),
        user.get("companyName"),
        user.get("position"),
        user.get("phone"),
        user.get("zone"),
        user.get("status"),
        user.get("lastLoginAt"),
        has(cb, user, Role.CUSTOMER_ADMIN),
        has(cb, user, Role.SALES),
        has(cb, user, Role.PROJECT_MANAGER),
        has(cb, user, Role.SUPPORT_AGENT),
        has(cb, user, Role.ADMINISTRATOR));
  }

  private static Expression<Boolean> has(CriteriaBuilder cb, Root<User> user, String role) {
    return cb.<Boolean>selectCase()
        .when(cb.isMember(role, user.<Set<String>>get("roles")), true)
        .otherwise(false);
  }
}
