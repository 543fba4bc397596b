package dev.carportal.identity.access.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rules that are in force. What no rule allows is refused, and a rule that denies weighs more
 * than any that allows.
 */
public final class RuleSet {
  private final Map<String, Map<AccessAction, Indexed>> byKind = new HashMap<>();

  private record Indexed(List<Rule> allowing, RuleIndex allow, RuleIndex deny) {}

  public RuleSet(Collection<Rule> rules) {
    rules.stream()
        .map(Rule::kind)
        .distinct()
        .forEach(kind -> byKind.put(kind, byAction(rules, kind)));
  }

  private static Map<AccessAction, Indexed> byAction(Collection<Rule> rules, String kind) {
    Map<AccessAction, Indexed> indexed = new HashMap<>();
    for (AccessAction action : AccessAction.values()) {
      List<Rule> about =
          rules.stream()
              .filter(rule -> rule.kind().equals(kind) && rule.actions().contains(action))
              .toList();
      List<Rule> allowing = about.stream().filter(rule -> rule.effect() == Effect.ALLOW).toList();
      List<Rule> denying = about.stream().filter(rule -> rule.effect() == Effect.DENY).toList();
      indexed.put(action, new Indexed(allowing, new RuleIndex(allowing), new RuleIndex(denying)));
    }
    return indexed;
  }

  /** Decides about one thing. */
  public Decision decide(String kind, AccessAction action, Facts facts) {
    Indexed rules = rules(kind, action);
    if (rules == null) {
      return new Decision(false, null, List.of());
    }
    Rule denying = rules.deny().first(facts, rule -> rule.condition().holds(facts));
    if (denying != null) {
      return new Decision(
          false, denying.code(), List.of("not (" + denying.condition().text() + ")"));
    }
    Rule allowing = rules.allow().first(facts, rule -> rule.condition().holds(facts));
    return allowing == null
        ? nearest(rules.allowing(), facts)
        : new Decision(true, allowing.code(), List.of());
  }

  /**
   * Refuses, and names the rule that lacks least: of those for people like her, if there is one.
   */
  private static Decision nearest(List<Rule> allowing, Facts facts) {
    return allowing.stream()
        .map(rule -> Map.entry(rule, rule.condition().missing(facts)))
        .min(
            Comparator.comparing(
                    (Map.Entry<Rule, List<Condition>> near) -> aboutHer(near.getValue()))
                .thenComparing(near -> near.getValue().size()))
        .map(
            near ->
                new Decision(
                    false,
                    near.getKey().code(),
                    near.getValue().stream().map(Condition::text).distinct().toList()))
        .orElseGet(() -> new Decision(false, null, List.of()));
  }

  /** Whether it is she who does not fit, and not the thing or the hour. */
  private static boolean aboutHer(List<Condition> missing) {
    return missing.stream()
        .flatMap(RuleSet::attributes)
        .anyMatch(attribute -> !attribute.isOfObject());
  }

  private static Stream<Attribute> attributes(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return Stream.of(compare.left());
    }
    if (condition instanceof Condition.Relate relate) {
      return Stream.of(relate.left(), relate.right());
    }
    return condition instanceof Condition.Not not ? attributes(not.part()) : Stream.of();
  }

  /**
   * What things must be like for the same decisions to allow them.
   *
   * @param facts who asks and the circumstances; nothing of any thing
   */
  public Condition narrow(String kind, AccessAction action, Facts facts) {
    Indexed rules = rules(kind, action);
    if (rules == null) {
      return Condition.Constant.NEVER;
    }
    Condition allowed = given(rules.allow(), facts);
    return Condition.allOf(List.of(allowed, Condition.notOf(given(rules.deny(), facts))));
  }

  private static Condition given(RuleIndex rules, Facts facts) {
    return Condition.anyOf(
        rules.forAnyThing(facts).stream().map(rule -> rule.condition().given(facts)).toList());
  }

  private @Nullable Indexed rules(String kind, AccessAction action) {
    Map<AccessAction, Indexed> actions = byKind.get(kind);
    return actions == null ? null : actions.get(action);
  }
}
