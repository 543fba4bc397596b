package dev.carportal.keycloak.realm;

import java.util.Map;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.RealmModel;

/**
 * How people sign in. Level 1 is the password. Level 2 adds a second factor, for those who always
 * need one and where an application asks for it. Level 3 is a second factor given within the last
 * five minutes, before a dangerous act; one given for level 2 counts for it as long as it is fresh.
 */
final class SignInFlow {
  /** Changes with what is built here, so that an older realm gets the new one. */
  static final String ALIAS = "portal sign-in 1";

  private static final String FORM_FLOW = "basic-flow";

  /** As long as a session may last in the realm. */
  private static final int WHOLE_SESSION = 50_400;

  private static final int FIVE_MINUTES = 300;

  private final RealmModel realm;
  private int priority;

  private SignInFlow(RealmModel realm) {
    this.realm = realm;
  }

  /** Builds it and makes it the realm's own; harmless where it is there already. */
  static void ensure(RealmModel realm) {
    AuthenticationFlowModel flow = realm.getFlowByAlias(ALIAS);
    if (flow == null) {
      flow = new SignInFlow(realm).build();
    }
    if (!flow.getId().equals(realm.getBrowserFlow().getId())) {
      realm.setBrowserFlow(flow);
    }
  }

  private AuthenticationFlowModel build() {
    AuthenticationFlowModel top = flow(ALIAS, true);
    step(top, "auth-cookie", Requirement.ALTERNATIVE);
    step(top, "identity-provider-redirector", Requirement.ALTERNATIVE);
    AuthenticationFlowModel forms = below(top, "forms", Requirement.ALTERNATIVE);
    AuthenticationFlowModel password = level(forms, "password", 1, WHOLE_SESSION);
    step(password, "auth-username-password-form", Requirement.REQUIRED);
    step(password, "portal-needed-level", Requirement.REQUIRED);
    AuthenticationFlowModel second = level(forms, "second factor", 2, WHOLE_SESSION);
    factors(second, "usual");
    step(second, "portal-factor-given", Requirement.REQUIRED);
    factors(level(forms, "fresh second factor", 3, FIVE_MINUTES), "fresh");
    return top;
  }

  /** Any one of those a person has; who has none sets one up. */
  private void factors(AuthenticationFlowModel level, String name) {
    AuthenticationFlowModel any = below(level, name + " factors", Requirement.REQUIRED);
    step(any, "auth-otp-form", Requirement.ALTERNATIVE);
    step(any, "webauthn-authenticator", Requirement.ALTERNATIVE);
    step(any, "portal-email-code", Requirement.ALTERNATIVE);
    step(any, "portal-sms-code", Requirement.ALTERNATIVE);
    step(any, "auth-recovery-authn-code-form", Requirement.ALTERNATIVE);
    step(any, "portal-factor-choice", Requirement.ALTERNATIVE);
  }

  private AuthenticationFlowModel level(
      AuthenticationFlowModel parent, String name, int level, int seconds) {
    AuthenticationFlowModel flow = below(parent, name, Requirement.CONDITIONAL);
    AuthenticationExecutionModel condition =
        step(flow, "conditional-level-of-authentication", Requirement.REQUIRED);
    AuthenticatorConfigModel config = new AuthenticatorConfigModel();
    config.setAlias(ALIAS + " " + name);
    config.setConfig(
        Map.of(
            "loa-condition-level", String.valueOf(level),
            "loa-max-age", String.valueOf(seconds)));
    condition.setAuthenticatorConfig(realm.addAuthenticatorConfig(config).getId());
    realm.updateAuthenticatorExecution(condition);
    return flow;
  }

  private AuthenticationFlowModel below(
      AuthenticationFlowModel parent, String name, Requirement requirement) {
    AuthenticationFlowModel flow = flow(ALIAS + " " + name, false);
    AuthenticationExecutionModel execution = execution(parent, requirement);
    execution.setFlowId(flow.getId());
    execution.setAuthenticatorFlow(true);
    realm.addAuthenticatorExecution(execution);
    return flow;
  }

  private AuthenticationFlowModel flow(String alias, boolean top) {
    AuthenticationFlowModel flow = new AuthenticationFlowModel();
    flow.setAlias(alias);
    flow.setProviderId(FORM_FLOW);
    flow.setTopLevel(top);
    flow.setBuiltIn(false);
    return realm.addAuthenticationFlow(flow);
  }

  private AuthenticationExecutionModel step(
      AuthenticationFlowModel parent, String provider, Requirement requirement) {
    AuthenticationExecutionModel execution = execution(parent, requirement);
    execution.setAuthenticator(provider);
    return realm.addAuthenticatorExecution(execution);
  }

  private AuthenticationExecutionModel execution(
      AuthenticationFlowModel parent, Requirement requirement) {
    AuthenticationExecutionModel execution = new AuthenticationExecutionModel();
    execution.setParentFlow(parent.getId());
    execution.setRequirement(requirement);
    execution.setPriority(priority += 10);
    return execution;
  }
}
