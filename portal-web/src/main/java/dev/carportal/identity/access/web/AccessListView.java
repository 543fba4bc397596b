package dev.carportal.identity.access.web;

import dev.carportal.identity.access.model.AccessRequestRow;
import dev.carportal.identity.access.service.AccessRequestService;
import dev.carportal.platform.faces.web.Toast;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the person at the screen asked to see, and what came of it. */
@Named
@RequestScoped
public class AccessListView {
  @Inject private AccessRequestService service;

  private List<AccessRequestRow> rows = List.of();

  @PostConstruct
  void show() {
    rows = service.listOwn();
  }

  /** Gives up a wish. */
  public String withdraw(AccessRequestRow row) {
    service.withdraw(row.id(), row.version());
    Toast.say("identity", "access.list.message.withdrawn");
    return "/portal/identity/access/list?faces-redirect=true";
  }

  public List<AccessRequestRow> getRows() {
    return rows;
  }
}
