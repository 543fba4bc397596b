package dev.carportal.clients.request.web;

import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestRow;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.service.ProjectRequestService;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests of a customer; filters, order and place in the list stand in the URL. */
@Named
@RequestScoped
public class RequestListView {
  @Inject private ProjectRequestService requests;

  private @Nullable String status;
  private @Nullable String type;
  private @Nullable String text;
  private @Nullable String cursor;
  private @Nullable String sort;
  private boolean descending;
  private Page<RequestRow> page = new Page<>(List.of(), null, null, 0);

  public void load() {
    page =
        requests.list(
            new PageRequest(
                cursor, PageRequest.SIZE_DEFAULT, sort, descending || sort == null, isNarrowed()),
            RequestFilter.of(
                Params.value(RequestStatus.class, status),
                Params.value(ProjectType.class, type),
                text));
  }

  public Page<RequestRow> getPage() {
    return page;
  }

  /** Whether filters keep lines out. */
  public boolean isNarrowed() {
    return status != null || type != null || text != null;
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
