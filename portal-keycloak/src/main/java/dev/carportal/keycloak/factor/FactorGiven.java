package dev.carportal.keycloak.factor;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * A second factor was given just now: it counts as the fresh one of level 3 as long as that is
 * fresh.
 */
final class FactorGiven implements Authenticator {
  private static final int FRESH_FACTOR = 3;

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    new AcrStore(context.getSession(), context.getAuthenticationSession())
        .setLevelAuthenticated(FRESH_FACTOR);
    context.success();
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    context.success();
  }

  @Override
  public boolean requiresUser() {
    return true;
  }

  @Override
  public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
    return true;
  }

  @Override
  public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

  @Override
  public void close() {}
}
