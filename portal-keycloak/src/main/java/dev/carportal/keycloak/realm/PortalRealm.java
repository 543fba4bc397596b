package dev.carportal.keycloak.realm;

import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * Prepares the realm {@code portal} when it is created and whenever Keycloak starts: the way people
 * sign in, the actions in which they set up second factors, and the scopes of the API.
 */
public final class PortalRealm {
  private static final Logger LOG = Logger.getLogger(PortalRealm.class);
  private static final String NAME = "portal";

  /** Actions by their names for people; those Keycloak knows keep the name it gave them. */
  private static final Map<String, String> ACTIONS =
      Map.of(
          "CONFIGURE_TOTP", "Configure OTP",
          "webauthn-register", "Webauthn Register",
          "CONFIGURE_RECOVERY_AUTHN_CODES", "Recovery Authentication Codes",
          "portal-email-code-setup", "Codes by e-mail",
          "portal-sms-code-setup", "Codes by text message");

  private static final List<String> ORDER =
      List.of(
          "CONFIGURE_TOTP",
          "webauthn-register",
          "portal-email-code-setup",
          "portal-sms-code-setup",
          "CONFIGURE_RECOVERY_AUTHN_CODES");

  private PortalRealm() {}

  /** Prepares it from now on. */
  public static void watch(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof RealmModel.RealmPostCreateEvent created) {
            prepare(created.getKeycloakSession(), created.getCreatedRealm());
          } else if (event instanceof PostMigrationEvent) {
            KeycloakModelUtils.runJobInTransaction(factory, PortalRealm::prepareKnown);
          }
        });
  }

  private static void prepareKnown(KeycloakSession session) {
    RealmModel realm = session.realms().getRealmByName(NAME);
    if (realm != null) {
      session.getContext().setRealm(realm);
      prepare(session, realm);
    }
  }

  private static void prepare(KeycloakSession session, RealmModel realm) {
    if (!realm.getName().equals(NAME)) {
      return;
    }
    SignInFlow.ensure(realm);
    realm.setOrganizationsEnabled(true);
    CompanyFlows.ensure(session, realm);
    CompanyAccess.ensure(session, realm);
    ORDER.forEach(alias -> ensureAction(realm, alias));
    closeSideDoor(realm);
    ApiScopes.ensure(session, realm);
    LOG.infof("The realm %s has the portal's way to sign in", NAME);
  }

  /** Keycloak gives each realm a client that takes a password without the sign-in's other steps. */
  private static void closeSideDoor(RealmModel realm) {
    ClientModel commandLine = realm.getClientByClientId("admin-cli");
    if (commandLine != null && commandLine.isDirectAccessGrantsEnabled()) {
      commandLine.setDirectAccessGrantsEnabled(false);
    }
  }

  private static void ensureAction(RealmModel realm, String alias) {
    RequiredActionProviderModel known = realm.getRequiredActionProviderByAlias(alias);
    if (known == null) {
      RequiredActionProviderModel action = new RequiredActionProviderModel();
      action.setAlias(alias);
      action.setProviderId(alias);
      action.setName(ACTIONS.get(alias));
      action.setEnabled(true);
      action.setPriority(200 + 10 * ORDER.indexOf(alias));
      realm.addRequiredActionProvider(action);
    } else if (!known.isEnabled()) {
      known.setEnabled(true);
      realm.updateRequiredActionProvider(known);
    }
  }
}
