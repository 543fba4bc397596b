package dev.carportal.keycloak.factor;

/** The step {@code portal-email-code}. */
public final class EmailCodeAuthenticatorFactory extends CodeAuthenticatorFactory {
  public EmailCodeAuthenticatorFactory() {
    super(new EmailChannel());
  }
}
