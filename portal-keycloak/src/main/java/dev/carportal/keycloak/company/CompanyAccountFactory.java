package dev.carportal.keycloak.company;

import dev.carportal.keycloak.factor.StepFactory;

/** The step {@code portal-company-account}. */
public final class CompanyAccountFactory extends StepFactory {
  public CompanyAccountFactory() {
    super(
        "portal-company-account",
        "Gives somebody who comes from her company an account, or the one of her address.",
        new CompanyAccount());
  }
}
