package dev.carportal.keycloak.factor;

/** The step {@code portal-factor-given}. */
public final class FactorGivenFactory extends StepFactory {
  static final String ID = "portal-factor-given";

  public FactorGivenFactory() {
    super(
        ID,
        "Notes that a second factor was given just now, so that nobody is asked for two at once.",
        new FactorGiven());
  }
}
