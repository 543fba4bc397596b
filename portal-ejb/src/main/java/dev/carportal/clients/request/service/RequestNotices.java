package dev.carportal.clients.request.service;

import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.service.Recipients;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.notification.service.Notice;
import dev.carportal.platform.notification.service.NotificationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells customers what became of their requests, and staff what waits for them. */
@ApplicationScoped
class RequestNotices {
  @Inject private UserRepository users;
  @Inject private NotificationService notifications;

  /**
   * Tells those whom the last step of a request concerns, in the transaction of the step.
   *
   * @param note what was said with it
   */
  void tell(ProjectRequest request, @Nullable String note) {
    switch (request.getStatus()) {
      case SUBMITTED -> {
        tellStaff(request, "request.submitted", null);
        tellCustomer(request, "request.received", null);
      }
      case WITHDRAWN -> tellStaff(request, "request.withdrawn", note);
      case APPROVED -> {
        tellCustomer(request, "request.approved", note);
        tellManager(request);
      }
      default -> tellCustomer(request, kind(request.getStatus()), note);
    }
  }

  /** The name of the sentences that tell a customer of a state: {@code request.under-review}. */
  static String kind(RequestStatus status) {
    return "request." + status.code().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void tellStaff(ProjectRequest request, String kind, @Nullable String note) {
    notifications.tell(
        Recipients.of(users.findByRole(Role.SALES)),
        notice(kind, request, "/admin/clients/request/detail?id=", note));
  }

  private void tellManager(ProjectRequest request) {
    User manager = request.getProjectManager();
    if (manager != null) {
      notifications.tell(
          List.of(Recipients.of(manager)),
          notice("request.assigned", request, "/admin/clients/request/detail?id=", null));
    }
  }

  private void tellCustomer(ProjectRequest request, String kind, @Nullable String note) {
    notifications.tell(
        Recipients.of(customers(request)),
        notice(kind, request, "/portal/clients/request/detail?id=", note));
  }

  /** Whoever asked; for a partner's system those who speak for its company. */
  private List<User> customers(ProjectRequest request) {
    User applicant = request.getApplicant();
    if (applicant != null) {
      return List.of(applicant);
    }
    Long companyId = request.getCompanyId();
    return companyId == null
        ? List.of()
        : users.findByCompany(companyId).stream()
            .filter(user -> user.getRoles().contains(Role.CUSTOMER_ADMIN))
            .toList();
  }

  private static Notice notice(
      String kind, ProjectRequest request, String page, @Nullable String note) {
    return new Notice(
        kind,
        List.of(
            request.getNumber(),
            request.getTitle(),
            request.applicantName(),
            note == null ? "" : note),
        page + request.getPublicId());
  }
}
