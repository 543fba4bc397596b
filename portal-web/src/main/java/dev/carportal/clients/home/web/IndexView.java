package dev.carportal.clients.home.web;

import dev.carportal.clients.registration.service.EmailConfirmationService;
import dev.carportal.clients.registration.service.OwnRegistration;
import dev.carportal.clients.registration.service.RegistrationService;
import dev.carportal.clients.request.model.RequestDraftRow;
import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestRow;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.StatusCount;
import dev.carportal.clients.request.service.ProjectRequestService;
import dev.carportal.clients.request.service.RequestDraftService;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a customer sees first: what waits for her, and how her requests stand. */
@Named
@RequestScoped
public class IndexView {
  private static final int LATEST = 6;

  @Inject private ProjectRequestService requests;
  @Inject private RequestDraftService drafts;
  @Inject private RegistrationService registrations;
  @Inject private EmailConfirmationService confirmation;
  @Inject private Caller caller;

  private @Nullable OwnRegistration registration;
  private List<RequestDraftRow> unsent = List.of();
  private List<RequestRow> latest = List.of();
  private Map<RequestStatus, Long> counts = Map.of();

  @PostConstruct
  void load() {
    if (isCustomer()) {
      unsent = drafts.list();
      latest =
          requests
              .list(new PageRequest(null, LATEST, "updated", true, false), RequestFilter.all())
              .rows();
      counts =
          requests.countByStatus().stream()
              .collect(Collectors.toMap(StatusCount::status, StatusCount::count));
    } else {
      registration = registrations.findOwn().orElse(null);
    }
  }

  /** Sends her the letter again that proves her address. */
  public String sendLetter() {
    Toast.say("clients", "home.unconfirmed.sent", confirmation.askAgain());
    return "/portal/index?faces-redirect=true";
  }

  /** Whether she may work in the portal already. */
  public boolean isCustomer() {
    return caller.has(Role.CUSTOMER);
  }

  /** Whether she works for us and belongs to the other side of the house. */
  public boolean isStaff() {
    return caller.isStaff();
  }

  /** Where her registration stands; null if she never registered. */
  public @Nullable OwnRegistration getRegistration() {
    return registration;
  }

  public List<RequestDraftRow> getUnsent() {
    return unsent;
  }

  public List<RequestRow> getLatest() {
    return latest;
  }

  /** How many requests stand so. */
  public long count(RequestStatus of) {
    return counts.getOrDefault(of, 0L);
  }

  /** The states that people follow with their eyes. */
  public List<RequestStatus> getFollowed() {
    return List.of(
        RequestStatus.SUBMITTED,
        RequestStatus.UNDER_REVIEW,
        RequestStatus.APPROVED,
        RequestStatus.IN_PROGRESS,
        RequestStatus.COMPLETED);
  }

  public String getName() {
    return caller.name();
  }
}
