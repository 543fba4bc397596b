package dev.carportal.platform.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps what shall be told by e-mail until it is sent. */
@ApplicationScoped
public class DueMailRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(DueMail mail) {
    em.persist(mail);
  }

  /** The addresses that something is due for. */
  public List<String> addresses(Instant now, int limit) {
    return addresses(em, now, limit);
  }

  static List<String> addresses(EntityManager em, Instant now, int limit) {
    return em.createNamedQuery(DueMail_.QUERY_DUE_MAIL_ADDRESSES, String.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Takes away what waits for an address, due or not, oldest first: a letter that goes takes along
   * what it can. What another node holds is left to it.
   *
   * @param shown how many are given one by one
   */
  public Taken take(String address, int shown) {
    return take(em, address, shown);
  }

  @SuppressWarnings("unchecked")
  static Taken take(EntityManager em, String address, int shown) {
    List<DueMail> first =
        em.createNativeQuery(
                "select * from platform.due_mails where address = :address order by countable,"
                    + " id limit :shown for update skip locked",
                DueMail.class)
            .setParameter("address", address)
            .setParameter("shown", shown)
            .getResultList();
    List<UUID> ids = first.stream().map(DueMail::getId).toList();
    if (!ids.isEmpty()) {
      em.createNativeQuery("delete from platform.due_mails where id in (:ids)")
          .setParameter("ids", ids)
          .executeUpdate();
    }
    first.forEach(em::detach);
    int more =
        first.size() < shown
            ? 0
            : em.createNamedQuery(DueMail_.QUERY_DUE_MAIL_DELETE_COUNTABLE)
                .setParameter("address", address)
                .executeUpdate();
    return new Taken(first, more);
  }

  /** Lets an address wait that nothing can be sent to now. */
  public void postpone(String address, Instant to) {
    em.createNamedQuery(DueMail_.QUERY_DUE_MAIL_POSTPONE)
        .setParameter("address", address)
        .setParameter("to", to)
        .executeUpdate();
  }

  /**
   * What one letter tells.
   *
   * @param first what is told one by one, oldest first
   * @param more how much else was taken, which the letter only counts
   */
  public record Taken(List<DueMail> first, int more) {}
}
