package dev.carportal.identity.access.model;

import java.util.Set;

/**
 * A rule, ready to be asked.
 *
 * @param code how decisions name it
 * @param kind the kind of thing it is about
 */
public record Rule(
    String code, Effect effect, String kind, Set<AccessAction> actions, Condition condition) {
  public Rule {
    actions = Set.copyOf(actions);
  }
}
