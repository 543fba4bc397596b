package dev.carportal.clients.registration.model;

import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and keeps registrations. */
@ApplicationScoped
public class RegistrationRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  protected RegistrationRepository() {} // for CDI

  RegistrationRepository(EntityManager em) {
    this.em = em;
  }

  public void add(Registration registration) {
    em.persist(registration);
  }

  public void add(EmailProof proof) {
    em.persist(proof);
  }

  /** What proves the address of a registration. */
  public Optional<EmailProof> findProof(Registration registration) {
    return Optional.ofNullable(em.find(EmailProof.class, registration.getId()));
  }

  /**
   * Keeps an address for this transaction.
   *
   * @return false if another one registers it right now
   */
  public boolean reserve(String email) {
    return (Boolean)
        em.createNativeQuery(
                "select pg_try_advisory_xact_lock(hashtextextended(:email, 0))", Boolean.class)
            .setParameter("email", email)
            .getSingleResult();
  }

  /** The registration with this public id; for staff only. */
  public Registration get(UUID publicId) {
    return em.createNamedQuery(Registration_.QUERY_REGISTRATION_BY_PUBLIC_ID, Registration.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Registration", publicId));
  }

  /** The registration of the person whom the identity provider calls so. */
  public Optional<Registration> findBySubject(String subject) {
    return em.createNamedQuery(Registration_.QUERY_REGISTRATION_BY_SUBJECT, Registration.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** How many registrations stand so. */
  public long count(RegistrationStatus status) {
    return em.createNamedQuery(Registration_.QUERY_REGISTRATION_COUNT_OF_STATUS, Long.class)
        .setParameter("status", status)
        .getSingleResult();
  }

  /** Registrations page by page, newest first; all of them if no status is given. */
  public Page<RegistrationRow> list(PageRequest page, @Nullable RegistrationStatus status) {
    return new KeysetQuery<Registration, RegistrationRow>(
            em,
            Registration.class,
            RegistrationRow.class,
            RegistrationRow::id,
            List.of(SortKey.byTime("created", r -> r.get("createdAt"), RegistrationRow::createdAt)),
            (cb, r) ->
                List.of(
                    r.get("publicId"),
                    r.get("kind"),
                    r.get("status"),
                    r.get("person").get("displayName"),
                    r.get("person").get("email"),
                    r.get("company").get("name"),
                    r.get("person").get("country"),
                    r.get("createdAt")),
            (cb, r) -> status == null ? List.of() : List.of(cb.equal(r.get("status"), status)))
        .read(page);
  }
}
