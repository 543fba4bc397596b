package dev.carportal.clients.registration.web;

import dev.carportal.clients.registration.service.ApproveRegistration;
import dev.carportal.clients.registration.service.RegistrationDetails;
import dev.carportal.clients.registration.service.RegistrationService;
import dev.carportal.clients.registration.service.RejectRegistration;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One registration, to be decided. */
@Named
@ViewScoped
public class AdminRegistrationDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RegistrationService registrations;

  private String id;
  private RegistrationDetails registration;
  private @Nullable UUID company;
  private @Nullable String reason;

  public void load() {
    registration = registrations.details(Params.id("Registration", id));
  }

  /** Lets her in. */
  public String approve() {
    try {
      registrations.approve(
          new ApproveRegistration(registration.id(), registration.version(), company));
    } catch (PortalException e) {
      load();
      throw e;
    }
    Toast.say(
        "clients", "registration.detail.message.approved", registration.person().displayName());
    return again();
  }

  /** Does not let her in. */
  public String reject() {
    try {
      registrations.reject(
          new RejectRegistration(registration.id(), registration.version(), reason));
    } catch (PortalException e) {
      load();
      throw e;
    }
    Toast.say(
        "clients", "registration.detail.message.rejected", registration.person().displayName());
    return again();
  }

  private String again() {
    return "/admin/clients/registration/detail?faces-redirect=true&id=" + id;
  }

  public RegistrationDetails getRegistration() {
    return registration;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public @Nullable UUID getCompany() {
    return company;
  }

  public void setCompany(@Nullable UUID company) {
    this.company = company;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
