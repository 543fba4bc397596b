package dev.carportal.keycloak.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.CredentialValidator;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.UserModel;

/**
 * Somebody needs a second factor and has none: she chooses one, and sets it up before she gets any
 * further.
 */
final class FactorChoice implements Authenticator, CredentialValidator<CodeCredentialProvider> {
  private static final String APP = "app";
  private static final String KEY = "key";

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
    List<String> choices = choices(context);
    if (choices.isEmpty() || Factors.has(context.getUser())) {
      context.failure(AuthenticationFlowError.CREDENTIAL_SETUP_REQUIRED);
      return;
    }
    context.challenge(
        context.form().setAttribute("choices", choices).createForm("portal-factor-choice.ftl"));
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    String chosen = context.getHttpRequest().getDecodedFormParameters().getFirst("factor");
    if (chosen == null || !choices(context).contains(chosen) || Factors.has(context.getUser())) {
      authenticate(context);
      return;
    }
    // In the sign-in, not with the account: whoever stops half-way chooses again next time
    ACTIONS
        .getOrDefault(chosen, List.of())
        .forEach(context.getAuthenticationSession()::addRequiredAction);
    context.success();
  }

  /** What can be set up here and now: nobody gets past this step by an action that is off. */
  private static List<String> choices(AuthenticationFlowContext context) {
    KeycloakSessionFactory factory = context.getSession().getKeycloakSessionFactory();
    List<String> choices = new ArrayList<>(List.of(APP, KEY));
    if (context.getUser().getEmail() != null) {
      choices.add("email");
    }
    if (CodeAuthenticatorFactory.channel(factory, "sms").isReady()) {
      choices.add("sms");
    }
    choices.removeIf(
        choice ->
            !ACTIONS.getOrDefault(choice, List.of()).stream()
                .allMatch(action -> isOn(context.getRealm(), action)));
    return choices;
  }

  private static boolean isOn(RealmModel realm, String action) {
    RequiredActionProviderModel known = realm.getRequiredActionProviderByAlias(action);
    return known != null && known.isEnabled();
  }

  /** None: so Keycloak offers this step to nobody who has another way. */
  @Override
  public CodeCredentialProvider getCredentialProvider(KeycloakSession session) {
    return (CodeCredentialProvider)
        session.getProvider(CredentialProvider.class, "portal-email-code");
  }

  @Override
  public String getType(KeycloakSession session) {
    return "portal-no-credential";
  }

  @Override
  public boolean requiresUser() {
    return true;
  }

  /** For those alone who have no second factor; all others have to use theirs. */
  @Override
  public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
    return !Factors.has(user);
  }

  @Override
  public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

  @Override
  public void close() {}
}
