package dev.carportal.identity.access.web;

import dev.carportal.identity.access.service.AccessRequestService;
import dev.carportal.identity.access.service.AskForAccess;
import dev.carportal.identity.access.service.Refusal;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why the person at the screen may not see a thing, and how she asks for it. */
@Named
@RequestScoped
public class AccessWhyView {
  private static final int USUAL_DAYS = 7;

  @Inject private AccessRequestService service;
  @Inject private HttpServletRequest request;

  private @Nullable String kind;
  private @Nullable String id;
  private String reason;
  private int days = USUAL_DAYS;
  private @Nullable Refusal refusal;

  /** Reads why before the page is built: its form is there only for what is kept from her. */
  @PostConstruct
  void read() {
    kind = request.getParameter("kind");
    id = request.getParameter("id");
    refusal = service.explain(kind, thing()).orElse(null);
  }

  /** Says with the status, too, that it is kept from her. */
  public void load() {
    if (refusal != null) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Asks for it. */
  public String ask() {
    service.ask(new AskForAccess(String.valueOf(kind), thing(), reason, days));
    Toast.say("identity", "access.why.message.asked");
    return "/portal/identity/access/list?faces-redirect=true";
  }

  private UUID thing() {
    return Params.id("Thing", id);
  }

  /** Why; null if she may see it. */
  public @Nullable Refusal getRefusal() {
    return refusal;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
