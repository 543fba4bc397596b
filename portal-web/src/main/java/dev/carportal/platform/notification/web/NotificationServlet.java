package dev.carportal.platform.notification.web;

import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.notification.service.NotificationRow;
import dev.carportal.platform.notification.service.NotificationService;
import dev.carportal.platform.persistence.model.Json;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Fills the bell's menu, and opens what a notification leads to. */
@WebServlet({"/portal/platform/notification/latest", "/portal/platform/notification/open"})
public class NotificationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LATEST = 8;

  @Inject private NotificationService notifications;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (request.getServletPath().endsWith("/open")) {
      open(request, response);
    } else {
      response.setContentType("application/json");
      response.setCharacterEncoding("UTF-8");
      response
          .getWriter()
          .write(
              Json.write(
                  new Latest(notifications.countUnread(), notifications.listLatest(LATEST))));
    }
  }

  /** Reading is what opening means here; it leads only to places inside the portal. */
  private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
      response.sendRedirect(request.getContextPath() + notifications.read(id));
    } catch (IllegalArgumentException | NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** What the bell's menu shows. */
  private record Latest(long unread, List<NotificationRow> rows) {}
}
