package dev.carportal.keycloak.realm;

import java.util.Map;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.RealmModel;

/** Puts a way of signing in together, step by step. */
final class FlowBuilder {
  private static final String FORM_FLOW = "basic-flow";

  /** As long as a session may last in the realm. */
  private static final int WHOLE_SESSION = 50_400;

  private static final int FIVE_MINUTES = 300;

  private final RealmModel realm;
  private final String alias;
  private int priority;

  FlowBuilder(RealmModel realm, String alias) {
    this.realm = realm;
    this.alias = alias;
  }

  AuthenticationFlowModel top() {
    return flow(alias, true);
  }

  /** Level 1: who somebody is. */
  AuthenticationFlowModel password(AuthenticationFlowModel parent) {
    return level(parent, "password", 1, WHOLE_SESSION);
  }

  /** Level 2, and level 3 as long as what was given for level 2 is fresh. */
  void secondFactors(AuthenticationFlowModel parent) {
    AuthenticationFlowModel second = level(parent, "second factor", 2, WHOLE_SESSION);
    factors(second, "usual");
    step(second, "portal-factor-given", Requirement.REQUIRED);
    factors(level(parent, "fresh second factor", 3, FIVE_MINUTES), "fresh");
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
    config.setAlias(alias + " " + name);
    config.setConfig(
        Map.of(
            "loa-condition-level", String.valueOf(level),
            "loa-max-age", String.valueOf(seconds)));
    condition.setAuthenticatorConfig(realm.addAuthenticatorConfig(config).getId());
    realm.updateAuthenticatorExecution(condition);
    return flow;
  }

  AuthenticationFlowModel below(
      AuthenticationFlowModel parent, String name, Requirement requirement) {
    AuthenticationFlowModel flow = flow(alias + " " + name, false);
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

  AuthenticationExecutionModel step(
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
