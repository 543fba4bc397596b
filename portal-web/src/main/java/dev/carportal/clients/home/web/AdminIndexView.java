package dev.carportal.clients.home.web;

import dev.carportal.clients.evaluation.service.RequestReviewService;
import dev.carportal.clients.registration.model.RegistrationRow;
import dev.carportal.clients.registration.model.RegistrationStatus;
import dev.carportal.clients.registration.service.RegistrationService;
import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestQueueRow;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.StatusCount;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What staff see first: the queues and how long they are. */
@Named
@RequestScoped
public class AdminIndexView {
  private static final int SHOWN = 6;

  @Inject private RequestReviewService requests;
  @Inject private RegistrationService registrations;

  private Map<RequestStatus, Long> counts = Map.of();
  private long registrationsPending;
  private List<RequestQueueRow> waiting = List.of();
  private List<RegistrationRow> strangers = List.of();

  public void load() {
    counts =
        requests.countByStatus().stream()
            .collect(Collectors.toMap(StatusCount::status, StatusCount::count));
    registrationsPending = registrations.countPending();
    waiting =
        requests
            .list(
                new PageRequest(null, SHOWN, null, false, false),
                new RequestFilter(
                    Set.of(RequestStatus.SUBMITTED, RequestStatus.UNDER_REVIEW),
                    null,
                    null,
                    null,
                    null))
            .rows();
    strangers =
        registrations
            .list(new PageRequest(null, SHOWN, null, false, false), RegistrationStatus.PENDING)
            .rows();
  }

  /** How many requests stand so. */
  public long count(RequestStatus of) {
    return counts.getOrDefault(of, 0L);
  }

  /** The states that are queues of staff. */
  public List<RequestStatus> getQueues() {
    return List.of(
        RequestStatus.SUBMITTED,
        RequestStatus.UNDER_REVIEW,
        RequestStatus.APPROVED,
        RequestStatus.IN_PROGRESS);
  }

  public long getRegistrationsPending() {
    return registrationsPending;
  }

  public List<RequestQueueRow> getWaiting() {
    return waiting;
  }

  public List<RegistrationRow> getStrangers() {
    return strangers;
  }
}
