package dev.carportal.clients.request.web;

import dev.carportal.clients.request.service.ProjectRequestService;
import dev.carportal.clients.request.service.RequestDetails;
import dev.carportal.clients.request.service.WithdrawRequest;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One request as its customer follows it. */
@Named
@ViewScoped
public class RequestDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ProjectRequestService requests;

  private String id;
  private RequestDetails request;
  private @Nullable String reason;

  public void load() {
    request = requests.details(Params.id("ProjectRequest", id));
  }

  /** Takes the request back. */
  public String withdraw() {
    try {
      requests.withdraw(new WithdrawRequest(request.id(), request.version(), reason));
    } catch (PortalException e) {
      load();
      throw e;
    }
    Toast.say("clients", "request.detail.message.withdrawn", request.number());
    return "/portal/clients/request/detail?faces-redirect=true&id=" + id;
  }

  public RequestDetails getRequest() {
    return request;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
