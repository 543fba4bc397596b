package dev.carportal.keycloak.factor;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.CredentialValidator;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Asks for a code that was sent to somebody whose password was right. */
final class CodeAuthenticator
    implements Authenticator, CredentialValidator<CodeCredentialProvider> {
  private final Channel channel;

  CodeAuthenticator(Channel channel) {
    this.channel = channel;
  }

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    CodeDesk desk = desk(context);
    if (desk.isWaiting()) {
      context.challenge(form(context, null, null));
      return;
    }
    CodeDesk.Sent sent = desk.send(context.getRealm(), context.getUser(), destination(context));
    context.challenge(
        sent == CodeDesk.Sent.SENT
            ? form(context, null, null)
            : form(context, sent.message(), null));
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    var typed = context.getHttpRequest().getDecodedFormParameters();
    CodeDesk desk = desk(context);
    if (typed.containsKey("resend")) {
      CodeDesk.Sent sent = desk.send(context.getRealm(), context.getUser(), destination(context));
      context.challenge(
          sent == CodeDesk.Sent.SENT
              ? form(context, null, sent.message())
              : form(context, sent.message(), null));
      return;
    }
    context.getEvent().detail(Details.CREDENTIAL_TYPE, channel.credentialType());
    String locked =
        AuthenticatorUtils.getDisabledByBruteForceEventError(context, context.getUser());
    if (locked != null) {
      refuse(context, locked, "portalCodeLocked");
      return;
    }
    CodeDesk.Result result = desk.check(typed.getFirst("code"));
    switch (result) {
      case RIGHT -> context.success(channel.credentialType());
      case WRONG, EXHAUSTED -> refuse(context, Errors.INVALID_USER_CREDENTIALS, result.message());
      case EXPIRED -> {
        context.getEvent().error(Errors.EXPIRED_CODE);
        context.failureChallenge(
            AuthenticationFlowError.EXPIRED_CODE, form(context, result.message(), null));
      }
    }
  }

  /** A wrong code counts like a wrong password, so that guessing locks the account. */
  private void refuse(AuthenticationFlowContext context, String error, String message) {
    context.getEvent().user(context.getUser()).error(error);
    context.failureChallenge(
        AuthenticationFlowError.INVALID_CREDENTIALS, form(context, message, null));
  }

  private Response form(
      AuthenticationFlowContext context, @Nullable String error, @Nullable String info) {
    var form = context.form();
    if (error != null) {
      form.setError(error);
    } else if (info != null) {
      form.setSuccess(info);
    }
    return form.setAttribute("channel", channel.name())
        .setAttribute("destination", channel.masked(destination(context)))
        .setAttribute("minutes", OneTimeCode.LIFE.toMinutes())
        .setExecution(context.getExecution().getId())
        .createForm("portal-code.ftl");
  }

  /** Where its owner proved that codes reach her; what the account says by now does not count. */
  private String destination(AuthenticationFlowContext context) {
    return context
        .getUser()
        .credentialManager()
        .getStoredCredentialsByTypeStream(channel.credentialType())
        .findFirst()
        .map(kept -> CodeCredential.of(kept).destination())
        .orElseThrow();
  }

  private CodeDesk desk(AuthenticationFlowContext context) {
    return new CodeDesk(context.getSession(), channel, context.getAuthenticationSession());
  }

  @Override
  public CodeCredentialProvider getCredentialProvider(KeycloakSession session) {
    return (CodeCredentialProvider)
        session.getProvider(CredentialProvider.class, channel.credentialType());
  }

  @Override
  public boolean requiresUser() {
    return true;
  }

  @Override
  public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
    return getCredentialProvider(session).isConfiguredFor(realm, user, channel.credentialType());
  }

  @Override
  public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
    user.addRequiredAction(channel.setupAction());
  }

  @Override
  public void close() {}
}
