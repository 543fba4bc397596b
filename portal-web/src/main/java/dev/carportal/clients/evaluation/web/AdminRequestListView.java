package dev.carportal.clients.evaluation.web;

import dev.carportal.clients.evaluation.service.RequestReviewService;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestQueueRow;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.StatusCount;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The queue of requests; its views are filters that stand in the URL. */
@Named
@RequestScoped
public class AdminRequestListView {
  /** The value of the filter that shows what the caller leads herself. */
  public static final String MINE = "true";

  @Inject private RequestReviewService requests;
  @Inject private Caller caller;

  private @Nullable String status;
  private @Nullable String type;
  private @Nullable String text;
  private @Nullable String company;
  private @Nullable String mine;
  private @Nullable String cursor;
  private @Nullable String sort;
  private boolean descending;
  private Page<RequestQueueRow> page = new Page<>(List.of(), null, null, 0);
  private Map<RequestStatus, Long> counts = Map.of();

  public void load() {
    boolean isQueue = "waiting".equals(status);
    page =
        requests.list(
            new PageRequest(
                cursor,
                PageRequest.SIZE_DEFAULT,
                sort,
                sort == null ? !isQueue : descending,
                isNarrowed()),
            filter());
    counts =
        requests.countByStatus().stream()
            .collect(Collectors.toMap(StatusCount::status, StatusCount::count));
  }

  private RequestFilter filter() {
    return new RequestFilter(
        statuses(),
        Params.value(ProjectType.class, type),
        text,
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
    if ("waiting".equals(status)) {
      return Set.of(RequestStatus.SUBMITTED, RequestStatus.UNDER_REVIEW);
    }
    return Arrays.stream(RequestStatus.values())
        .filter(value -> value.name().equals(status))
        .collect(Collectors.toUnmodifiableSet());
  }

  public Page<RequestQueueRow> getPage() {
    return page;
  }

  /** How many requests stand so. */
  public long count(RequestStatus of) {
    return counts.getOrDefault(of, 0L);
  }

  /** How many requests wait for a decision. */
  public long getWaiting() {
    return count(RequestStatus.SUBMITTED) + count(RequestStatus.UNDER_REVIEW);
  }

  /** Whether filters keep lines out. */
  public boolean isNarrowed() {
    return Arrays.asList(status, type, text, company, mine).stream().anyMatch(Objects::nonNull);
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

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
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

  public @Nullable String getCursor() {
    return cursor;
  }

  public void setCursor(@Nullable String cursor) {
    this.cursor = cursor;
  }

  public @Nullable String getSort() {
    return sort;
  }

  public void setSort(@Nullable String sort) {
    this.sort = sort;
  }

  public boolean isDescending() {
    return descending;
  }

  public void setDescending(boolean descending) {
    this.descending = descending;
  }
}
