package dev.carportal.keycloak.factor;

import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.CredentialRegistrator;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** A person proves that codes reach her: she types the first one. */
final class CodeSetup implements RequiredActionProvider, CredentialRegistrator {
  private final Channel channel;

  CodeSetup(Channel channel) {
    this.channel = channel;
  }

  @Override
  public String getCredentialType(KeycloakSession session, AuthenticationSessionModel signIn) {
    return channel.credentialType();
  }

  @Override
  public InitiatedActionSupport initiatedActionSupport() {
    return InitiatedActionSupport.SUPPORTED;
  }

  @Override
  public void evaluateTriggers(RequiredActionContext context) {}

  @Override
  public void requiredActionChallenge(RequiredActionContext context) {
    String own = channel.destination(context.getUser());
    if (!own.isEmpty() && !desk(context).isWaiting()) {
      send(context, own);
    } else {
      show(context, null, null);
    }
  }

  @Override
  public void processAction(RequiredActionContext context) {
    MultivaluedMap<String, String> typed = context.getHttpRequest().getDecodedFormParameters();
    String destination = destination(context);
    if (typed.containsKey("other")) {
      context.getAuthenticationSession().removeAuthNote(note());
      show(context, null, null);
    } else if (destination.isEmpty()) {
      String given = channel.normalised(String.valueOf(typed.getFirst("number")));
      if (given.isEmpty()) {
        show(context, "portalNumberWrong", null);
      } else {
        send(context, given);
      }
    } else if (typed.containsKey("resend")) {
      send(context, destination);
    } else {
      check(context, destination, typed.getFirst("code"));
    }
  }

  private void check(RequiredActionContext context, String destination, @Nullable String code) {
    CodeDesk.Result result = desk(context).check(code);
    if (result == CodeDesk.Result.RIGHT) {
      keep(context, destination);
    } else {
      show(context, result.message(), null);
    }
  }

  private void keep(RequiredActionContext context, String destination) {
    UserModel user = context.getUser();
    CodeCredentialProvider credentials =
        (CodeCredentialProvider)
            context.getSession().getProvider(CredentialProvider.class, channel.credentialType());
    credentials.createCredential(context.getRealm(), user, CodeCredential.of(channel, destination));
    if (destination.equals(user.getEmail())) {
      user.setEmailVerified(true);
    }
    context.getAuthenticationSession().removeAuthNote(note());
    context
        .getEvent()
        .event(EventType.UPDATE_CREDENTIAL)
        .detail("credential_type", channel.credentialType());
    context.success();
  }

  private void send(RequiredActionContext context, String destination) {
    CodeDesk.Sent sent = desk(context).send(context.getRealm(), context.getUser(), destination);
    boolean went = sent == CodeDesk.Sent.SENT;
    if (went) {
      context.getAuthenticationSession().setAuthNote(note(), destination);
    }
    show(context, went ? null : sent.message(), went ? sent.message() : null);
  }

  private void show(RequiredActionContext context, @Nullable String error, @Nullable String info) {
    var form = context.form();
    if (error != null) {
      form.setError(error);
    } else if (info != null) {
      form.setSuccess(info);
    }
    String destination = destination(context);
    context.challenge(
        form.setAttribute("channel", channel.name())
            .setAttribute("destination", destination.isEmpty() ? "" : channel.masked(destination))
            .setAttribute("minutes", OneTimeCode.LIFE.toMinutes())
            .setAttribute("own", !channel.destination(context.getUser()).isEmpty())
            .createForm("portal-code-setup.ftl"));
  }

  private String destination(RequiredActionContext context) {
    String chosen = context.getAuthenticationSession().getAuthNote(note());
    return chosen == null ? channel.destination(context.getUser()) : chosen;
  }

  private String note() {
    return "portal-setup-" + channel.name();
  }

  private CodeDesk desk(RequiredActionContext context) {
    return new CodeDesk(context.getSession(), channel, context.getAuthenticationSession());
  }

  @Override
  public void close() {}
}
