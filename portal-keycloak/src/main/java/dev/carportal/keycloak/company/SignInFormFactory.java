package dev.carportal.keycloak.company;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/** The step {@code portal-sign-in-form}. */
public final class SignInFormFactory extends UsernamePasswordFormFactory {
  @Override
  public String getId() {
    return "portal-sign-in-form";
  }

  @Override
  public String getDisplayType() {
    return getId();
  }

  @Override
  public String getHelpText() {
    return "Asks for name and password, or leads to the company that signs its own people in.";
  }

  @Override
  public Authenticator create(KeycloakSession session) {
    return new SignInForm(session);
  }
}
