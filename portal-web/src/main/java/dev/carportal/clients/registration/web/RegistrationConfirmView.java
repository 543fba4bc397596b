package dev.carportal.clients.registration.web;

import dev.carportal.clients.registration.service.ConfirmEmail;
import dev.carportal.clients.registration.service.EmailConfirmationService;
import dev.carportal.platform.faces.web.Toast;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where the link of a letter leads: one press proves that its reader got it. */
@Named
@RequestScoped
public class RegistrationConfirmView {
  @Inject private EmailConfirmationService confirmation;

  /** Not called code: the sign-in takes that name in an address for its own. */
  private @Nullable String proof;

  /** Proves it; not by only opening the link, which programs do that look into letters. */
  public String confirm() {
    confirmation.confirm(new ConfirmEmail(proof == null ? "" : proof));
    Toast.say("clients", "registration.confirm.done");
    return "/portal/index?faces-redirect=true";
  }

  public @Nullable String getProof() {
    return proof;
  }

  public void setProof(@Nullable String proof) {
    this.proof = proof;
  }
}
