package dev.carportal.keycloak.company;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.broker.util.PostBrokerLoginConstants;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Each time somebody comes from her company: she is none of our staff, and her address is still her
 * company's. Her company's word counts as a password, and as a second factor where it asks for one.
 */
final class CompanyVisit implements Authenticator {
  private static final int PASSWORD = 1;
  private static final int SECOND_FACTOR = 2;

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    SerializedBrokeredIdentityContext kept =
        SerializedBrokeredIdentityContext.readFromAuthenticationSession(
            context.getAuthenticationSession(),
            PostBrokerLoginConstants.PBL_BROKERED_IDENTITY_CONTEXT);
    if (kept == null) {
      refuse(context, "company_unknown", "portalCompanyAccount");
      return;
    }
    BrokeredIdentityContext brought =
        kept.deserialize(context.getSession(), context.getAuthenticationSession());
    if (CompanyProviders.isStaff(context.getRealm(), context.getUser())) {
      refuse(context, "company_account", "portalCompanyAccount");
    } else if (!CompanyProviders.owns(
        context.getSession(), brought.getIdpConfig(), brought.getEmail())) {
      refuse(context, "company_address", "portalCompanyAddress");
    } else {
      AcrStore levels = new AcrStore(context.getSession(), context.getAuthenticationSession());
      levels.setLevelAuthenticated(PASSWORD);
      if (CompanyProviders.isSaid(brought.getIdpConfig(), CompanyProviders.SECOND_FACTOR)) {
        levels.setLevelAuthenticated(SECOND_FACTOR);
      }
      remember(context.getAuthenticationSession());
      context.success();
    }
  }

  /** A later confirmation asks for what is missing, and not for a password she may not have. */
  private static void remember(AuthenticationSessionModel signIn) {
    signIn.setUserSessionNote(Constants.LOA_MAP, signIn.getAuthNote(Constants.LOA_MAP));
  }

  private static void refuse(AuthenticationFlowContext context, String error, String said) {
    context.getEvent().user(context.getUser()).error(error);
    context.failureChallenge(
        AuthenticationFlowError.ACCESS_DENIED,
        context.form().setError(said).createErrorPage(Response.Status.FORBIDDEN));
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
