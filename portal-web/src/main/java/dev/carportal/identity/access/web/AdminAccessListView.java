package dev.carportal.identity.access.web;

import dev.carportal.identity.access.model.AccessRequestRow;
import dev.carportal.identity.access.service.AccessRequestService;
import dev.carportal.platform.faces.web.Toast;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who asks to see what a colleague answers for, and what is open to whom. */
@Named
@RequestScoped
public class AdminAccessListView {
  @Inject private AccessRequestService service;

  private List<AccessRequestRow> rows = List.of();

  @PostConstruct
  void show() {
    rows = service.listToDecide();
  }

  /** Opens the thing. */
  public String grant(AccessRequestRow row) {
    service.grant(row.id(), row.version());
    return said("access.admin.message.granted", row);
  }

  /** Leaves it closed. */
  public String refuse(AccessRequestRow row) {
    service.refuse(row.id(), row.version());
    return said("access.admin.message.refused", row);
  }

  /** Closes it again. */
  public String end(AccessRequestRow row) {
    service.end(row.id(), row.version());
    return said("access.admin.message.ended", row);
  }

  private static String said(String key, AccessRequestRow row) {
    Toast.say("identity", key, row.askerName());
    return "/admin/identity/access/list?faces-redirect=true";
  }

  public List<AccessRequestRow> getRows() {
    return rows;
  }
}
