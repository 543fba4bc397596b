package dev.carportal.keycloak.company;

import dev.carportal.keycloak.factor.StepFactory;

/** The step {@code portal-company-visit}. */
public final class CompanyVisitFactory extends StepFactory {
  public CompanyVisitFactory() {
    super(
        "portal-company-visit",
        "Lets nobody in whom a company may not sign in, and notes how surely she is known.",
        new CompanyVisit());
  }
}
