package dev.carportal.keycloak.factor;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Makes the action in which a person sets up codes on one channel. */
abstract class CodeSetupFactory implements RequiredActionFactory {
  private final String channel;

  CodeSetupFactory(String channel) {
    this.channel = channel;
  }

  @Override
  public String getId() {
    return "portal-" + channel + "-code-setup";
  }

  @Override
  public String getDisplayText() {
    return "Set up codes by " + channel;
  }

  @Override
  public RequiredActionProvider create(KeycloakSession session) {
    return new CodeSetup(
        CodeAuthenticatorFactory.channel(session.getKeycloakSessionFactory(), channel));
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
