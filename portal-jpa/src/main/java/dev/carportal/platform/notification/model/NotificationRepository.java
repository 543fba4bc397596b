package dev.carportal.platform.notification.model;

import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps what people are told. */
@ApplicationScoped
public class NotificationRepository {
  /** Beyond this the bell says "more", and the exact number would only cost time. */
  public static final int UNREAD_LIMIT = 100;

  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(Notification notification) {
    em.persist(notification);
  }

  /** One thing that this person was told. */
  public Optional<Notification> find(UUID id, Long recipientId) {
    return em.createNamedQuery(Notification_.QUERY_NOTIFICATION_OF_RECIPIENT, Notification.class)
        .setParameter("id", id)
        .setParameter("recipientId", recipientId)
        .getResultStream()
        .findFirst();
  }

  /** What this person was told, newest first. */
  public Page<NotificationLine> list(Long recipientId, boolean unreadOnly, PageRequest request) {
    return list(em, recipientId, unreadOnly, request);
  }

  static Page<NotificationLine> list(
      EntityManager em, Long recipientId, boolean unreadOnly, PageRequest request) {
    return new KeysetQuery<>(
            em,
            Notification.class,
            NotificationLine.class,
            NotificationLine::id,
            List.of(
                SortKey.<Notification, NotificationLine>byTime(
                    "createdAt", root -> root.get("createdAt"), NotificationLine::createdAt)),
            (cb, root) ->
                List.of(
                    root.get("publicId"),
                    root.get("kind"),
                    root.get("arguments"),
                    root.get("link"),
                    root.get("createdAt"),
                    root.get("readAt")),
            (cb, root) -> {
              List<Predicate> filters = new ArrayList<>();
              filters.add(cb.equal(root.get("recipientId"), recipientId));
              if (unreadOnly) {
                filters.add(cb.isNull(root.get("readAt")));
              }
              return filters;
            })
        .read(request);
  }

  /** How much this person has not seen yet, counted up to {@link #UNREAD_LIMIT}. */
  public long countUnread(Long recipientId) {
    return em.createNamedQuery(Notification_.QUERY_NOTIFICATION_UNREAD, Long.class)
        .setParameter("recipientId", recipientId)
        .setMaxResults(UNREAD_LIMIT)
        .getResultList()
        .size();
  }

  /** Notes that this person has seen everything. */
  public int readAll(Long recipientId, Instant now) {
    return em.createNamedQuery(Notification_.QUERY_NOTIFICATION_READ_ALL)
        .setParameter("recipientId", recipientId)
        .setParameter("now", now)
        .executeUpdate();
  }
}
