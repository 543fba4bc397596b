package dev.carportal.keycloak.factor;

import org.keycloak.Config;

/**
 * The step {@code portal-sms-code}. Its options are {@code gateway-url} and {@code gateway-token}
 * of a provider, or {@code folder} where messages land on a laptop.
 */
public final class SmsCodeAuthenticatorFactory extends CodeAuthenticatorFactory {
  public SmsCodeAuthenticatorFactory() {
    super(new SmsChannel(null));
  }

  @Override
  public void init(Config.Scope config) {
    use(SmsChannel.configured(config));
  }
}
