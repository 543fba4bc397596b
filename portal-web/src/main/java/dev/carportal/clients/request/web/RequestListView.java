package dev.carportal.clients.request.web;

import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestRow;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.service.ProjectRequestService;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The requests of a customer. */
@Named
@RequestScoped
public class RequestListView extends ListView<RequestRow> {
  @Inject private ProjectRequestService requests;

  private @Nullable String status;
  private @Nullable String type;

  @Override
  protected Page<RequestRow> read() {
    return requests.list(
        asked(PageRequest.SIZE_DEFAULT, Order.DESCENDING, isNarrowed()),
        RequestFilter.of(
            Params.value(RequestStatus.class, status),
            Params.value(ProjectType.class, type),
            getWords()));
  }

  @Override
  public boolean isNarrowed() {
    return super.isNarrowed() || status != null || type != null;
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
}
