package dev.carportal.clients.registration.web;

import dev.carportal.clients.registration.model.RegistrationRow;
import dev.carportal.clients.registration.model.RegistrationStatus;
import dev.carportal.clients.registration.service.RegistrationService;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who ask for an account. */
@Named
@RequestScoped
public class AdminRegistrationListView {
  @Inject private RegistrationService registrations;

  private @Nullable String status;
  private @Nullable String cursor;
  private Page<RegistrationRow> page = new Page<>(List.of(), null, null, 0);

  public void load() {
    page =
        registrations.list(
            new PageRequest(cursor, PageRequest.SIZE_DEFAULT, null, true, true),
            Params.value(RegistrationStatus.class, status));
  }

  public Page<RegistrationRow> getPage() {
    return page;
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

  public @Nullable String getCursor() {
    return cursor;
  }

  public void setCursor(@Nullable String cursor) {
    this.cursor = cursor;
  }
}
