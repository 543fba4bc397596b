package dev.carportal.keycloak.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Somebody needs a second factor and has none: she chooses one, and sets it up before she gets any
 * further.
 */
final class FactorChoice implements Authenticator {
  private static final String APP = "app";
  private static final String KEY = "key";

  /** What counts as a second factor of one's own; recovery codes alone do not. */
  private static final Set<String> FACTORS =
      Set.of("otp", "webauthn", "portal-email-code", "portal-sms-code");

  private static final Map<String, List<String>> ACTIONS =
      Map.of(
          APP,
          List.of("CONFIGURE_TOTP", "CONFIGURE_RECOVERY_AUTHN_CODES"),
          KEY,
          List.of("webauthn-register", "CONFIGURE_RECOVERY_AUTHN_CODES"),
          "email",
          List.of("portal-email-code-setup"),
          "sms",
          List.of("portal-sms-code-setup"));

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    context.challenge(
        context
            .form()
            .setAttribute("choices", choices(context))
            .createForm("portal-factor-choice.ftl"));
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    String chosen = context.getHttpRequest().getDecodedFormParameters().getFirst("factor");
    if (chosen == null || !choices(context).contains(chosen)) {
      authenticate(context);
      return;
    }
    // In the sign-in, not with the account: whoever stops half-way chooses again next time
    ACTIONS
        .getOrDefault(chosen, List.of())
        .forEach(context.getAuthenticationSession()::addRequiredAction);
    context.success();
  }

  private static List<String> choices(AuthenticationFlowContext context) {
    KeycloakSessionFactory factory = context.getSession().getKeycloakSessionFactory();
    List<String> choices = new ArrayList<>(List.of(APP, KEY));
    if (context.getUser().getEmail() != null) {
      choices.add("email");
    }
    if (CodeAuthenticatorFactory.channel(factory, "sms").isReady()) {
      choices.add("sms");
    }
    return choices;
  }

  @Override
  public boolean requiresUser() {
    return true;
  }

  /** For those alone who have no second factor; all others have to use theirs. */
  @Override
  public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
    return user.credentialManager()
        .getStoredCredentialsStream()
        .noneMatch(kept -> FACTORS.contains(kept.getType()));
  }

  @Override
  public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

  @Override
  public void close() {}
}
