package dev.carportal.identity.access.model;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** The rules of access as a new portal has them, for tests. */
public final class AccessRules {
  private AccessRules() {}

  /** Decides by the rules in this database; nothing was granted to anybody. */
  public static DecisionPoint usual(EntityManager em) {
    RuleSet rules =
        new RuleSet(
            new AccessRuleRepository(em).list().stream().map(AccessRule::compiled).toList());
    return new DecisionPoint(() -> rules, List::of, Clock.systemUTC());
  }
}
