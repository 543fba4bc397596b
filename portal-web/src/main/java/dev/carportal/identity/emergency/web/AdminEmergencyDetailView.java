package dev.carportal.identity.emergency.web;

import dev.carportal.identity.emergency.service.EmergencyDetails;
import dev.carportal.identity.emergency.service.EmergencyService;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Emergency access: why, for whom, how long; to be granted, refused, ended. */
@Named
@ViewScoped
public class AdminEmergencyDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EmergencyService emergencies;

  private String id;
  private EmergencyDetails grant;

  public void load() {
    grant = emergencies.details(Params.id("EmergencyGrant", id));
  }

  /** Agrees. */
  public String agree() {
    return change(() -> emergencies.grant(grant.id(), grant.version()), "granted");
  }

  /** Refuses. */
  public String refuse() {
    return change(() -> emergencies.refuse(grant.id(), grant.version()), "refused");
  }

  /** Ends it before its time. */
  public String end() {
    return change(() -> emergencies.end(grant.id(), grant.version()), "ended");
  }

  private String change(Runnable what, String done) {
    try {
      what.run();
    } catch (PortalException e) {
      load();
      throw e;
    }
    Toast.say("identity", "emergency.detail.message." + done, grant.number());
    return "/admin/identity/emergency/detail?faces-redirect=true&id=" + grant.id();
  }

  public EmergencyDetails getGrant() {
    return grant;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
