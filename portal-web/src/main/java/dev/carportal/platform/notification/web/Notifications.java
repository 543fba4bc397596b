package dev.carportal.platform.notification.web;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.notification.service.NotificationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What the bell in the header says. */
@Named
@RequestScoped
public class Notifications {
  @Inject private NotificationService notifications;
  @Inject private Caller caller;

  private @Nullable Long unread;

  /** How much the person at the screen has not read. */
  public long getUnread() {
    if (unread == null) {
      unread = notifications.countUnread();
    }
    return unread;
  }

  /** Whose sockets get her news; null for somebody we do not know yet. */
  public @Nullable Long getUserId() {
    return caller.userId();
  }
}
