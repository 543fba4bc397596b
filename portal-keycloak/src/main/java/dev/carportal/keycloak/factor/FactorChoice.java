package dev.carportal.keycloak.factor;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.CredentialValidator;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.messages.Messages;

/**
 * Somebody needs a second factor and has none: she chooses one, and sets it up before she gets any
 * further. Who has not typed her password just now types it first, or whoever sits down at a
 * browser that was left open could make the second factor her own.
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
    context.challenge(form(context, null));
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    String chosen = context.getHttpRequest().getDecodedFormParameters().getFirst("factor");
    if (chosen == null || !choices(context).contains(chosen) || Factors.has(context.getUser())) {
      authenticate(context);
      return;
    }
    String refused = password(context);
    if (refused != null) {
      context.getEvent().user(context.getUser()).error(refused);
      context.failureChallenge(
          AuthenticationFlowError.INVALID_CREDENTIALS, form(context, Messages.INVALID_PASSWORD));
      return;
    }
    // In the sign-in, not with the account: whoever stops half-way chooses again next time
    ACTIONS
        .getOrDefault(chosen, List.of())
        .forEach(context.getAuthenticationSession()::addRequiredAction);
    context.success();
  }

  /** Why her password does not count; null if it does, or was typed on the way here. */
  private static @Nullable String password(AuthenticationFlowContext context) {
    if (!asksPassword(context)) {
      return null;
    }
    context.getEvent().detail(Details.CREDENTIAL_TYPE, PasswordCredentialModel.TYPE);
    UserModel user = context.getUser();
    String locked = AuthenticatorUtils.getDisabledByBruteForceEventError(context, user);
    if (locked != null) {
      return locked;
    }
    String typed = context.getHttpRequest().getDecodedFormParameters().getFirst("password");
    return typed != null && user.credentialManager().isValid(UserCredentialModel.password(typed))
        ? null
        : Errors.INVALID_USER_CREDENTIALS;
  }

  private static boolean asksPassword(AuthenticationFlowContext context) {
    return hasPassword(context.getUser())
        && context.getAuthenticationSession().getAuthNote(NeededLevel.PASSWORD_TYPED) == null;
  }

  /** Who comes by her company alone has none. */
  private static boolean hasPassword(UserModel user) {
    return user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE);
  }

  private static Response form(AuthenticationFlowContext context, @Nullable String error) {
    LoginFormsProvider form = context.form();
    if (error != null) {
      form.addError(new FormMessage("password", error));
    }
    return form.setAttribute("choices", choices(context))
        .setAttribute("asksPassword", asksPassword(context))
        .createForm("portal-factor-choice.ftl");
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
    if (!hasPassword(context.getUser())) {
      choices.retainAll(List.of("email")); // what proves that it is she, not her open browser
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
