package dev.carportal.clients.registration.web;

import dev.carportal.clients.registration.model.RegistrationRow;
import dev.carportal.clients.registration.model.RegistrationStatus;
import dev.carportal.clients.registration.service.RegistrationService;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Those who ask for an account. */
@Named
@RequestScoped
public class AdminRegistrationListView extends ListView<RegistrationRow> {
  @Inject private RegistrationService registrations;

  private @Nullable String status;

  @Override
  protected Page<RegistrationRow> read() {
    return registrations.list(
        asked(PageRequest.SIZE_STAFF, Order.DESCENDING, true),
        Params.value(RegistrationStatus.class, status));
  }

  @Override
  public boolean isNarrowed() {
    return status != null;
  }

  public RegistrationStatus[] getStatuses() {
    return RegistrationStatus.values();
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }
}
