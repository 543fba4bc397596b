package dev.carportal.keycloak.company;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.ClientSessionCode;

/**
 * Asks who somebody is. An address whose company signs its own people in leads there, before any
 * password is looked at; everybody else gives her password on the same page.
 */
final class SignInForm extends UsernamePasswordForm {
  private static final String NAME = AuthenticationManager.FORM_USERNAME;

  SignInForm(KeycloakSession session) {
    super(session);
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
    String name = form.getFirst(NAME);
    Optional<IdentityProviderModel> provider = provider(context, name, form.getFirst("password"));
    if (form.containsKey("cancel") || context.getUser() != null || provider.isEmpty()) {
      super.action(context);
    } else if (Reach.answers(provider.get())) {
      context.forceChallenge(leave(context, provider.get(), String.valueOf(name)));
    } else {
      context.getEvent().detail("identity_provider", provider.get().getAlias());
      context.getEvent().error("company_away");
      boolean local = CompanyProviders.isSaid(provider.get(), CompanyProviders.LOCAL);
      context.forceChallenge(
          context
              .form()
              .setFormData(form)
              .addError(
                  new FormMessage(NAME, local ? "portalCompanyAway" : "portalCompanyAwayWait"))
              .createLoginUsernamePassword());
    }
  }

  /** Where she has to go; empty if she may give her password here, and does. */
  private static Optional<IdentityProviderModel> provider(
      AuthenticationFlowContext context, @Nullable String name, @Nullable String password) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    KeycloakSession session = context.getSession();
    UserModel user =
        KeycloakModelUtils.findUserByNameOrEmail(session, context.getRealm(), name.strip());
    if (user != null && CompanyProviders.isStaff(context.getRealm(), user)) {
      return Optional.empty();
    }
    return CompanyProviders.of(session, user == null ? name : user.getEmail())
        .filter(
            found ->
                !CompanyProviders.isSaid(found, CompanyProviders.LOCAL)
                    || password == null
                    || password.isEmpty()
                    || user == null
                    || hasNoPassword(user));
  }

  private static boolean hasNoPassword(UserModel user) {
    return user.credentialManager()
        .getStoredCredentialsByTypeStream("password")
        .findAny()
        .isEmpty();
  }

  private static Response leave(
      AuthenticationFlowContext context, IdentityProviderModel provider, String name) {
    KeycloakSession session = context.getSession();
    return Response.seeOther(
            Urls.identityProviderAuthnRequest(
                context.getUriInfo().getBaseUri(),
                provider.getAlias(),
                context.getRealm().getName(),
                new ClientSessionCode<>(
                        session, context.getRealm(), context.getAuthenticationSession())
                    .getOrGenerateCode(),
                context.getAuthenticationSession().getClient().getClientId(),
                context.getAuthenticationSession().getTabId(),
                AuthenticationProcessor.getClientData(session, context.getAuthenticationSession()),
                name.strip()))
        .build();
  }
}
