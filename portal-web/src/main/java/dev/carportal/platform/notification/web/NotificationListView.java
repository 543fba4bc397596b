package dev.carportal.platform.notification.web;

import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.notification.service.NotificationRow;
import dev.carportal.platform.notification.service.NotificationService;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the person at the screen was told, newest first. */
@Named
@RequestScoped
public class NotificationListView extends ListView<NotificationRow> {
  @Inject private NotificationService notifications;

  private boolean unreadOnly;

  @Override
  protected Page<NotificationRow> read() {
    return notifications.list(unreadOnly, asked(PageRequest.SIZE_DEFAULT, Order.DESCENDING, true));
  }

  @Override
  public boolean isNarrowed() {
    return unreadOnly;
  }

  /** Notes that she has read everything, and shows the list anew. */
  public String readAll() {
    notifications.readAll();
    return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
  }

  public boolean isUnreadOnly() {
    return unreadOnly;
  }

  public void setUnreadOnly(boolean unreadOnly) {
    this.unreadOnly = unreadOnly;
  }
}
