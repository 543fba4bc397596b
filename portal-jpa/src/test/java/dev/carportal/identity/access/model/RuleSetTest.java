package dev.carportal.identity.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private static final Set<AccessAction> READ = Set.of(AccessAction.READ);

  private static Rule rule(String code, Effect effect, String condition) {
    return new Rule(code, effect, "Document", READ, ConditionReader.read(condition));
  }

  private static Facts facts(String access, String role) {
    return Map.<Attribute, Object>of(
            Attribute.SUBJECT_ROLES,
            Set.of(role),
            Attribute.OBJECT_ACCESS,
            access,
            Attribute.SUBJECT_LEVEL,
            1L)
        ::get;
  }

  @Test
  void what_no_rule_allows_is_refused() {
    RuleSet none = new RuleSet(List.of());
    assertThat(none.decide("Document", AccessAction.READ, facts("Public", "customer")))
        .isEqualTo(new Decision(false, null, List.of()));
    RuleSet other = new RuleSet(List.of(rule("all", Effect.ALLOW, "true")));
    assertThat(
            other.decide("Document", AccessAction.DOWNLOAD, facts("Public", "customer")).allowed())
        .as("another action")
        .isFalse();
    assertThat(other.decide("Project", AccessAction.READ, facts("Public", "customer")).allowed())
        .as("another kind")
        .isFalse();
    assertThat(other.narrow("Project", AccessAction.READ, facts("Public", "customer")))
        .isEqualTo(Condition.Constant.NEVER);
  }

  @Test
  void a_rule_that_denies_weighs_more_than_any_that_allows() {
    RuleSet rules =
        new RuleSet(
            List.of(
                rule("all", Effect.ALLOW, "true"),
                rule(
                    "two-factors",
                    Effect.DENY,
                    "object.access = \"Internal\" and not subject.level >= 2")));
    Decision refused = rules.decide("Document", AccessAction.READ, facts("Internal", "staff"));
    assertThat(refused.allowed()).isFalse();
    assertThat(refused.rule()).isEqualTo("two-factors");
    assertThat(rules.decide("Document", AccessAction.READ, facts("Public", "staff")).allowed())
        .isTrue();
    assertThat(rules.narrow("Document", AccessAction.READ, facts("Public", "staff")).text())
        .isEqualTo("not object.access = \"Internal\"");
  }

  @Test
  void a_refusal_names_the_rule_that_came_nearest_and_what_it_lacked() {
    RuleSet rules =
        new RuleSet(
            List.of(
                rule("for-staff", Effect.ALLOW, "subject.roles has \"staff\""),
                rule("shared", Effect.ALLOW, "object.access = \"Public\"")));
    Decision refused = rules.decide("Document", AccessAction.READ, facts("Internal", "customer"));
    assertThat(refused.rule()).isEqualTo("shared");
    assertThat(refused.missing()).containsExactly("object.access = \"Public\"");
  }
}
