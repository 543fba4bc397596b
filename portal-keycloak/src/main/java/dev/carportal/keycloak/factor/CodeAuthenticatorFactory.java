package dev.carportal.keycloak.factor;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Makes the step of the sign-in that asks for a code sent on one channel. */
abstract class CodeAuthenticatorFactory implements AuthenticatorFactory {
  private Channel channel;

  CodeAuthenticatorFactory(Channel channel) {
    this.channel = channel;
  }

  /** The channel as this server is configured. */
  Channel channel() {
    return channel;
  }

  void use(Channel configured) {
    this.channel = configured;
  }

  /** The channel of that name, as its factory was configured. */
  static Channel channel(KeycloakSessionFactory factory, String name) {
    return ((CodeAuthenticatorFactory)
            factory.getProviderFactory(Authenticator.class, "portal-" + name + "-code"))
        .channel();
  }

  @Override
  public String getId() {
    return channel.credentialType();
  }

  @Override
  public Authenticator create(KeycloakSession session) {
    return new CodeAuthenticator(channel);
  }

  @Override
  public String getDisplayType() {
    return "Code by " + channel.name();
  }

  @Override
  public String getReferenceCategory() {
    return channel.credentialType();
  }

  @Override
  public boolean isConfigurable() {
    return false;
  }

  @Override
  public Requirement[] getRequirementChoices() {
    return new Requirement[] {Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED};
  }

  @Override
  public boolean isUserSetupAllowed() {
    return true;
  }

  @Override
  public String getHelpText() {
    return "Asks for a code that lives five minutes and is sent by " + channel.name() + ".";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.of();
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
