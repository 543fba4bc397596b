package dev.carportal.identity.access.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one effect, found by what they ask first: a rule for one role, company, person, project
 * or thing is looked at only where that very one is asked about, so that a thousand rules cost
 * little more than ten.
 */
final class RuleIndex {
  /** What picks the fewest comes first. */
  private static final List<Attribute> KEYS =
      List.of(
          Attribute.OBJECT_ID,
          Attribute.SUBJECT_USER,
          Attribute.OBJECT_PROJECT,
          Attribute.SUBJECT_COMPANY,
          Attribute.OBJECT_COMPANY,
          Attribute.SUBJECT_ROLES);

  private final Map<Attribute, Map<Object, List<Rule>>> byKey = new EnumMap<>(Attribute.class);
  private final List<Rule> others = new ArrayList<>();

  RuleIndex(Collection<Rule> rules) {
    rules.forEach(this::add);
  }

  private void add(Rule rule) {
    List<Condition> needed =
        rule.condition() instanceof Condition.All all ? all.parts() : List.of(rule.condition());
    for (Attribute key : KEYS) {
      for (Condition part : needed) {
        if (part instanceof Condition.Compare compare
            && compare.left() == key
            && compare.values().size() == 1
            && (compare.operator() == Operator.EQUALS || compare.operator() == Operator.HAS)) {
          byKey
              .computeIfAbsent(key, attribute -> new HashMap<>())
              .computeIfAbsent(compare.values().iterator().next(), value -> new ArrayList<>())
              .add(rule);
          return;
        }
      }
    }
    others.add(rule);
  }

  /** The first rule that may hold and passes the test; null if there is none. */
  @Nullable Rule first(Facts facts, Predicate<Rule> test) {
    for (Map.Entry<Attribute, Map<Object, List<Rule>>> keyed : byKey.entrySet()) {
      Object value = facts.value(keyed.getKey());
      Collection<?> values =
          value instanceof Collection<?> all ? all : value == null ? List.of() : List.of(value);
      for (Object one : values) {
        for (Rule rule : keyed.getValue().getOrDefault(one, List.of())) {
          if (test.test(rule)) {
            return rule;
          }
        }
      }
    }
    for (Rule rule : others) {
      if (test.test(rule)) {
        return rule;
      }
    }
    return null;
  }

  /** Every rule that may hold for some thing, whichever it is. */
  List<Rule> forAnyThing(Facts facts) {
    List<Rule> found = new ArrayList<>(others);
    byKey.forEach(
        (key, rules) -> {
          if (key.isOfObject()) {
            rules.values().forEach(found::addAll);
          } else {
            Comparison.values(facts.value(key))
                .forEach(value -> found.addAll(rules.getOrDefault(value, List.of())));
          }
        });
    return found;
  }
}
