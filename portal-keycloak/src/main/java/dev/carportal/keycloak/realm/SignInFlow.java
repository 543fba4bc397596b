package dev.carportal.keycloak.realm;

import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.RealmModel;

/**
 * How people sign in. Level 1 is the password. Level 2 adds a second factor, for those who always
 * need one and where an application asks for it. Level 3 is a second factor given within the last
 * five minutes, before a dangerous act; one given for level 2 counts for it as long as it is fresh.
 */
final class SignInFlow {
  /** Changes with what is built here, so that an older realm gets the new one. */
  static final String ALIAS = "portal sign-in 2";

  private SignInFlow() {}

  /** Builds it and makes it the realm's own; harmless where it is there already. */
  static void ensure(RealmModel realm) {
    AuthenticationFlowModel flow = realm.getFlowByAlias(ALIAS);
    if (flow == null) {
      flow = build(new FlowBuilder(realm, ALIAS));
    }
    if (!flow.getId().equals(realm.getBrowserFlow().getId())) {
      realm.setBrowserFlow(flow);
    }
  }

  private static AuthenticationFlowModel build(FlowBuilder steps) {
    AuthenticationFlowModel top = steps.top();
    steps.step(top, "auth-cookie", Requirement.ALTERNATIVE);
    steps.step(top, "identity-provider-redirector", Requirement.ALTERNATIVE);
    AuthenticationFlowModel forms = steps.below(top, "forms", Requirement.ALTERNATIVE);
    AuthenticationFlowModel password = steps.password(forms);
    steps.step(password, "portal-sign-in-form", Requirement.REQUIRED);
    steps.step(password, "portal-needed-level", Requirement.REQUIRED);
    steps.secondFactors(forms);
    return top;
  }
}
