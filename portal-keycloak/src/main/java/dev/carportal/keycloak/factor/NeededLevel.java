package dev.carportal.keycloak.factor;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.broker.util.PostBrokerLoginConstants;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Raises the level that a sign-in must reach, for those who always need a second factor: whatever
 * an application asked for, staff come with two, and people whose company wants it, and people who
 * have set one up.
 */
final class NeededLevel implements Authenticator {
  /** Password and a second factor; the realm's flow knows it as level 2. */
  static final int TWO_FACTORS = 2;

  /** Set by the portal where a company wants two factors of its people. */
  static final String ATTRIBUTE = "secondFactor";

  static final String REQUIRED = "required";

  /** In a sign-in whose person has just typed her password. */
  static final String PASSWORD_TYPED = "portal-password-typed";

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    AuthenticationSessionModel signIn = context.getAuthenticationSession();
    if (signIn.getAuthNote(PostBrokerLoginConstants.PBL_BROKERED_IDENTITY_CONTEXT) == null) {
      signIn.setAuthNote(PASSWORD_TYPED, "true"); // this step follows the password form
    }
    String asked = signIn.getClientNote(Constants.REQUESTED_LEVEL_OF_AUTHENTICATION);
    if (needsTwo(context.getRealm(), context.getUser())
        && (asked == null || Integer.parseInt(asked) < TWO_FACTORS)) {
      signIn.setClientNote(
          Constants.REQUESTED_LEVEL_OF_AUTHENTICATION, String.valueOf(TWO_FACTORS));
    }
    context.success();
  }

  private static boolean needsTwo(RealmModel realm, UserModel user) {
    RoleModel staff = realm.getRole("staff");
    return (staff != null && user.hasRole(staff))
        || REQUIRED.equals(user.getFirstAttribute(ATTRIBUTE))
        || Factors.has(user);
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
