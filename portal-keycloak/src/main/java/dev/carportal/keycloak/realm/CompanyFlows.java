package dev.carportal.keycloak.realm;

import dev.carportal.keycloak.company.CompanyProviders;
import java.util.List;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderQuery;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * How people come in who are signed in at their own company: what happens the first time, and what
 * happens each time. Their company's word is level 1; further levels are as for everybody.
 */
final class CompanyFlows {
  /** These change with what is built here, so that an older realm gets the new ones. */
  static final String FIRST = "portal company first 1";

  static final String EACH = "portal company each 1";

  private CompanyFlows() {}

  /** Builds them and has all connected companies use them. */
  static void ensure(KeycloakSession session, RealmModel realm) {
    AuthenticationFlowModel first = realm.getFlowByAlias(FIRST);
    if (first == null) {
      FlowBuilder steps = new FlowBuilder(realm, FIRST);
      first = steps.top();
      steps.step(first, "portal-company-account", Requirement.REQUIRED);
    }
    AuthenticationFlowModel each = realm.getFlowByAlias(EACH);
    if (each == null) {
      FlowBuilder steps = new FlowBuilder(realm, EACH);
      each = steps.top();
      steps.step(each, "portal-company-visit", Requirement.REQUIRED);
      steps.step(each, "portal-needed-level", Requirement.REQUIRED);
      steps.secondFactors(each);
    }
    use(session, first.getId(), each.getId());
  }

  private static void use(KeycloakSession session, String first, String each) {
    List<IdentityProviderModel> companies =
        session
            .identityProviders()
            .getAllStream(IdentityProviderQuery.userAuthentication())
            .filter(p -> Boolean.parseBoolean(p.getConfig().get(CompanyProviders.MARK)))
            .filter(p -> !first.equals(p.getFirstBrokerLoginFlowId()))
            .toList();
    companies.forEach(
        provider -> {
          provider.setFirstBrokerLoginFlowId(first);
          provider.setPostBrokerLoginFlowId(each);
          session.identityProviders().update(provider);
        });
  }
}
