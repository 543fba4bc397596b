package dev.carportal.platform.notification.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.notification.model.Notification;
import dev.carportal.platform.notification.model.NotificationLine;
import dev.carportal.platform.notification.model.NotificationRepository;
import dev.carportal.platform.persistence.model.Json;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.push.service.PushRequested;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells people things, and shows everybody who is signed in what she was told, and no more. */
@Stateless
@PermitAll
public class NotificationService {
  @Inject private NotificationRepository notifications;
  @Inject private MailDesk mails;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<PushRequested> push;

  /**
   * Tells some people something: in the portal with this transaction, live and by e-mail after it,
   * in one letter with what else is told within seconds. Nobody is told twice.
   */
  public void tell(Collection<Recipient> recipients, Notice notice) {
    Set<Long> told = new HashSet<>();
    for (Recipient recipient : recipients) {
      if (told.add(recipient.userId())) {
        notifications.add(
            new Notification(recipient.userId(), notice.kind(), notice.arguments(), notice.link()));
        mails.tell(recipient.email(), recipient.locale(), notice);
      }
    }
    if (!told.isEmpty()) {
      push.fire(new PushRequested(told, "notification"));
    }
  }

  /** What the caller was told, newest first. */
  public Page<NotificationRow> list(boolean unreadOnly, PageRequest request) {
    return notifications.list(me(), unreadOnly, request).map(this::row);
  }

  /** The latest things the caller was told, at most so many. */
  public List<NotificationRow> listLatest(int limit) {
    return list(false, PageRequest.after(null, limit)).rows();
  }

  /** How much the caller has not read yet, counted up to a hundred. */
  public long countUnread() {
    Long user = caller.userId();
    return user == null ? 0 : notifications.countUnread(user);
  }

  /**
   * Notes that the caller has read something.
   *
   * @return where it leads, from the root of the portal
   */
  public String read(UUID id) {
    Notification notification =
        notifications.find(id, me()).orElseThrow(() -> new NotFoundException("Notification", id));
    notification.read(clock.instant());
    return notification.getLink();
  }

  /** Notes that the caller has read everything. */
  public void readAll() {
    notifications.readAll(me(), clock.instant());
    push.fire(new PushRequested(Set.of(me()), "notification"));
  }

  private Long me() {
    Long user = caller.userId();
    if (user == null) {
      throw new NotFoundException("User", null);
    }
    return user;
  }

  @SuppressWarnings("unchecked")
  private NotificationRow row(NotificationLine line) {
    List<String> arguments = Json.read(line.arguments(), List.class);
    NoticeText text = NoticeText.of(line.kind(), arguments, caller.locale());
    return new NotificationRow(
        line.id(), text.title(), text.text(), line.link(), line.createdAt(), line.readAt() != null);
  }
}
