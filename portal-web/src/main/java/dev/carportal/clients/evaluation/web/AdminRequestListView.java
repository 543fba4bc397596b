package dev.carportal.clients.evaluation.web;

import dev.carportal.clients.evaluation.service.RequestReviewService;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestQueueRow;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.StatusCount;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The queue of requests. */
@Named
@RequestScoped
public class AdminRequestListView extends ListView<RequestQueueRow> {
  /** The value of the filter that shows what the caller leads herself. */
  public static final String MINE = "true";

  private static final String WAITING = "waiting";

  @Inject private RequestReviewService requests;
  @Inject private Caller caller;

  private @Nullable String status;
  private @Nullable String type;
  private @Nullable String company;
  private @Nullable String mine;
  private Map<RequestStatus, Long> counts = Map.of();

  @Override
  public void load() {
    super.load();
    counts =
        requests.countByStatus().stream()
            .collect(Collectors.toMap(StatusCount::status, StatusCount::count));
  }

  /** What waits comes in the order it came, anything else newest first. */
  @Override
  protected Page<RequestQueueRow> read() {
    Order own = WAITING.equals(status) ? Order.ASCENDING : Order.DESCENDING;
    return requests.list(asked(PageRequest.SIZE_STAFF, own, isNarrowed()), filter());
  }

  private RequestFilter filter() {
    return new RequestFilter(
        statuses(),
        Params.value(ProjectType.class, type),
        getWords(),
        company == null ? null : Params.id("Company", company),
        MINE.equals(mine) ? caller.userId() : null);
  }

  /** Writes this view to a file, in the background. */
  public String export() {
    requests.export(filter());
    Toast.say("clients", "request.queue.message.export");
    return "/admin/clients/request/list?faces-redirect=true&includeViewParams=true";
  }

  private Set<RequestStatus> statuses() {
    if (WAITING.equals(status)) {
      return Set.of(RequestStatus.SUBMITTED, RequestStatus.UNDER_REVIEW);
    }
    return Arrays.stream(RequestStatus.values())
        .filter(value -> value.name().equals(status))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How many requests stand so. */
  public long count(RequestStatus of) {
    return counts.getOrDefault(of, 0L);
  }

  /** How many requests wait for a decision. */
  public long getWaiting() {
    return count(RequestStatus.SUBMITTED) + count(RequestStatus.UNDER_REVIEW);
  }

  @Override
  public boolean isNarrowed() {
    return super.isNarrowed() || status != null || type != null || company != null || mine != null;
  }

  public RequestStatus[] getStatuses() {
    return RequestStatus.values();
  }

  public ProjectType[] getTypes() {
    return ProjectType.values();
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }

  public @Nullable String getType() {
    return type;
  }

  public void setType(@Nullable String type) {
    this.type = type;
  }

  public @Nullable String getCompany() {
    return company;
  }

  public void setCompany(@Nullable String company) {
    this.company = company;
  }

  public @Nullable String getMine() {
    return mine;
  }

  public void setMine(@Nullable String mine) {
    this.mine = mine;
  }
}
