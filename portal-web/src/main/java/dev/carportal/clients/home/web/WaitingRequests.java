package dev.carportal.clients.home.web;

import dev.carportal.clients.evaluation.service.RequestReviewService;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.StatusCount;
import dev.carportal.platform.faces.web.NavigationCounter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Counts the requests that nobody has taken up. */
@RequestScoped
public class WaitingRequests implements NavigationCounter {
  @Inject private RequestReviewService requests;

  @Override
  public String key() {
    return "admin.requests";
  }

  @Override
  public long count() {
    return requests.countByStatus().stream()
        .filter(count -> count.status() == RequestStatus.SUBMITTED)
        .mapToLong(StatusCount::count)
        .sum();
  }
}
