package dev.carportal.keycloak.factor;

/** The action {@code portal-email-code-setup}. */
public final class EmailCodeSetupFactory extends CodeSetupFactory {
  public EmailCodeSetupFactory() {
    super("email");
  }
}
