package dev.carportal.platform.notification.web;

import dev.carportal.platform.notification.service.NotificationRow;
import dev.carportal.platform.notification.service.NotificationService;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What the person at the screen was told, newest first. */
@Named
@RequestScoped
public class NotificationListView {
  @Inject private NotificationService notifications;

  private @Nullable String cursor;
  private boolean unreadOnly;
  private @Nullable Page<NotificationRow> page;

  public Page<NotificationRow> getPage() {
    if (page == null) {
      page =
          notifications.list(
              unreadOnly, new PageRequest(cursor, PageRequest.SIZE_DEFAULT, null, true, true));
    }
    return page;
  }

  /** Notes that she has read everything, and shows the list anew. */
  public String readAll() {
    notifications.readAll();
    return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
  }

  public @Nullable String getCursor() {
    return cursor;
  }

  public void setCursor(@Nullable String cursor) {
    this.cursor = cursor;
  }

  public boolean isUnreadOnly() {
    return unreadOnly;
  }

  public void setUnreadOnly(boolean unreadOnly) {
    this.unreadOnly = unreadOnly;
  }
}
