package dev.carportal.keycloak.factor;

/** The step {@code portal-factor-choice}. */
public final class FactorChoiceFactory extends StepFactory {
  static final String ID = "portal-factor-choice";

  public FactorChoiceFactory() {
    super(
        ID,
        "Lets somebody who needs a second factor and has none choose one, to set it up at once.",
        new FactorChoice());
  }
}
