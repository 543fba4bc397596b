package dev.carportal.clients.registration.web;

import dev.carportal.clients.registration.service.ConfirmEmail;
import dev.carportal.clients.registration.service.EmailConfirmationService;
import dev.carportal.platform.faces.web.Params;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where the link of a letter leads: one press proves that its reader got it. */
@Named
@RequestScoped
public class ConfirmView {
  @Inject private EmailConfirmationService confirmation;

  private @Nullable String id;
  private @Nullable String code;
  private boolean confirmed;

  /** Proves it; not by only opening the link, which programs do that look into letters. */
  public void confirm() {
    confirmation.confirm(new ConfirmEmail(Params.id("Registration", id), code));
    confirmed = true;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }
}
