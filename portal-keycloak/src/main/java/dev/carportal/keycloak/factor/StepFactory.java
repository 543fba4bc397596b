package dev.carportal.keycloak.factor;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Makes a step of the sign-in that has no options and keeps nothing between sign-ins. */
public abstract class StepFactory implements AuthenticatorFactory {
  private final String id;
  private final String help;
  private final Authenticator step;

  protected StepFactory(String id, String help, Authenticator step) {
    this.id = id;
    this.help = help;
    this.step = step;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getDisplayType() {
    return id;
  }

  @Override
  public String getReferenceCategory() {
    return id;
  }

  @Override
  public String getHelpText() {
    return help;
  }

  @Override
  public Authenticator create(KeycloakSession session) {
    return step;
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
    return false;
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
