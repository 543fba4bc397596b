package dev.carportal.keycloak.factor;

/** The action {@code portal-sms-code-setup}. */
public final class SmsCodeSetupFactory extends CodeSetupFactory {
  public SmsCodeSetupFactory() {
    super("sms");
  }
}
