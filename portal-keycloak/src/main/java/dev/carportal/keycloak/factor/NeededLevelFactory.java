package dev.carportal.keycloak.factor;

import dev.carportal.keycloak.realm.PortalRealm;
import org.keycloak.models.KeycloakSessionFactory;

/** The step {@code portal-needed-level}. */
public final class NeededLevelFactory extends StepFactory {
  static final String ID = "portal-needed-level";

  public NeededLevelFactory() {
    super(
        ID,
        "Asks for a second factor of those who always need one: staff, and people whose company"
            + " wants it.",
        new NeededLevel());
  }

  /** The step stands in the portal's own flow, so it sees to it that there is one. */
  @Override
  public void postInit(KeycloakSessionFactory factory) {
    PortalRealm.watch(factory);
  }
}
