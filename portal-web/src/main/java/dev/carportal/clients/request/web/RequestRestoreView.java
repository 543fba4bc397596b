package dev.carportal.clients.request.web;

import dev.carportal.clients.request.service.RequestDraftService;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Brings back a draft that was just put aside. */
@Named
@RequestScoped
public class RequestRestoreView {
  @Inject private RequestDraftService drafts;

  /** Brings it back and opens it. */
  public String restore() {
    UUID draft =
        Params.id(
            "RequestDraft",
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("draft"));
    drafts.restore(draft);
    Toast.say("clients", "request.list.message.restored");
    return "/portal/clients/request/edit?faces-redirect=true&draft=" + draft;
  }
}
