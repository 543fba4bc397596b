package dev.carportal.platform.notification.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps what shall be told by e-mail until it is sent. */
@ApplicationScoped
public class DueMailRepository {
  /** About three days. */
  static final short ATTEMPTS_MAX = 72;

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
   * Takes away what waits for an address, due or not, since a letter that goes takes along what it
   * can: first what the portal does not show too, then by time. What another node has in hand is
   * left to it.
   *
   * @param shown how many are given one by one
   */
  public Taken take(String address, int shown) {
    return take(em, address, shown);
  }

  @SuppressWarnings("unchecked")
  static Taken take(EntityManager em, String address, int shown) {
    if (!reserve(em, address)) {
      return new Taken(List.of(), 0);
    }
    List<DueMail> first =
        em.createNativeQuery(
                "select * from platform.due_mails where address = :address order by countable, id"
                    + " limit :shown",
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

  /** Whether no other transaction writes to this address. */
  private static boolean reserve(EntityManager em, String address) {
    return (Boolean)
        em.createNativeQuery(
                "select pg_try_advisory_xact_lock(hashtextextended(:address, 1))", Boolean.class)
            .setParameter("address", address)
            .getSingleResult();
  }

  /**
   * Lets an address wait that nothing can be sent to now: the longer, the more often it has waited,
   * from a minute to an hour.
   *
   * @return how many things were given up, because nothing could be sent for days
   */
  public int postpone(String address, Instant now) {
    return postpone(em, address, now);
  }

  static int postpone(EntityManager em, String address, Instant now) {
    Short attempts =
        em.createNamedQuery(DueMail_.QUERY_DUE_MAIL_ATTEMPTS, Short.class)
            .setParameter("address", address)
            .getSingleResult();
    long minutes = attempts == null ? 1 : Math.min(60, 1L << Math.min(attempts, 6));
    em.createNamedQuery(DueMail_.QUERY_DUE_MAIL_POSTPONE)
        .setParameter("address", address)
        .setParameter("to", now.plus(Duration.ofMinutes(minutes)))
        .executeUpdate();
    return em.createNamedQuery(DueMail_.QUERY_DUE_MAIL_GIVE_UP)
        .setParameter("address", address)
        .setParameter("attempts", ATTEMPTS_MAX)
        .executeUpdate();
  }

  /**
   * What one letter tells.
   *
   * @param first what is told one by one
   * @param more how much else was taken, which the letter only counts
   */
  public record Taken(List<DueMail> first, int more) {}
}
