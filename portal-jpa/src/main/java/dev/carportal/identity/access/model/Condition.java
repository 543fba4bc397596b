package dev.carportal.identity.access.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has to be so. It has two truths and no third: a comparison with something that has no value
 * does not hold, and so its opposite does. That is why it means the same here and in a query.
 */
public sealed interface Condition {
  /** Holds or not, whatever is asked. */
  enum Constant implements Condition {
    ALWAYS,
    NEVER;

    static Constant of(boolean holds) {
      return holds ? ALWAYS : NEVER;
    }
  }

  /** Holds if each part does. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Holds if one part does. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Holds if its part does not. */
  record Not(Condition part) implements Condition {}

  /** An attribute compared with values. */
  record Compare(Attribute left, Operator operator, Set<Object> values) implements Condition {
    public Compare {
      values = Set.copyOf(values);
    }
  }

  /** An attribute compared with another one. */
  record Relate(Attribute left, Operator operator, Attribute right) implements Condition {}

  /** Whether it holds when everything is known. */
  default boolean holds(Facts facts) {
    if (this instanceof Constant constant) {
      return constant == Constant.ALWAYS;
    }
    if (this instanceof All all) {
      for (Condition part : all.parts()) {
        if (!part.holds(facts)) {
          return false;
        }
      }
      return true;
    }
    if (this instanceof Any any) {
      for (Condition part : any.parts()) {
        if (part.holds(facts)) {
          return true;
        }
      }
      return false;
    }
    if (this instanceof Not not) {
      return !not.part().holds(facts);
    }
    if (this instanceof Compare compare) {
      return Comparison.holds(facts.value(compare.left()), compare.operator(), compare.values());
    }
    Relate relate = (Relate) this;
    return Comparison.holds(
        facts.value(relate.left()),
        relate.operator(),
        Comparison.values(facts.value(relate.right())));
  }

  /** What is left to ask of the thing itself, when who asks and the circumstances are known. */
  default Condition given(Facts facts) {
    if (this instanceof All all) {
      return allOf(all.parts().stream().map(part -> part.given(facts)).toList());
    }
    if (this instanceof Any any) {
      return anyOf(any.parts().stream().map(part -> part.given(facts)).toList());
    }
    if (this instanceof Not not) {
      return notOf(not.part().given(facts));
    }
    if (this instanceof Compare compare && !compare.left().isOfObject()) {
      return Constant.of(holds(facts));
    }
    if (this instanceof Relate relate) {
      return relate(relate, facts);
    }
    return this;
  }

  private static Condition relate(Relate relate, Facts facts) {
    boolean leftOpen = relate.left().isOfObject();
    boolean rightOpen = relate.right().isOfObject();
    if (leftOpen && rightOpen) {
      return relate;
    }
    if (leftOpen) {
      Set<Object> values = Comparison.values(facts.value(relate.right()));
      return values.isEmpty()
          ? Constant.NEVER
          : new Compare(relate.left(), relate.operator(), values);
    }
    if (!rightOpen) {
      return Constant.of(relate.holds(facts));
    }
    // subject.projects has object.project, subject.company = object.company
    Set<Object> values = Comparison.values(facts.value(relate.left()));
    return values.isEmpty() ? Constant.NEVER : new Compare(relate.right(), Operator.IN, values);
  }

  /** Each of them; what always holds is left out. */
  static Condition allOf(List<Condition> parts) {
    List<Condition> open = new ArrayList<>();
    for (Condition part : parts) {
      if (part.equals(Constant.NEVER)) {
        return Constant.NEVER;
      }
      if (!part.equals(Constant.ALWAYS)) {
        open.add(part);
      }
    }
    return open.isEmpty() ? Constant.ALWAYS : open.size() == 1 ? open.get(0) : new All(open);
  }

  /** One of them; what never holds is left out. */
  static Condition anyOf(List<Condition> parts) {
    List<Condition> open = new ArrayList<>();
    for (Condition part : parts) {
      if (part.equals(Constant.ALWAYS)) {
        return Constant.ALWAYS;
      }
      if (!part.equals(Constant.NEVER) && !open.contains(part)) {
        open.add(part);
      }
    }
    return open.isEmpty() ? Constant.NEVER : open.size() == 1 ? open.get(0) : new Any(open);
  }

  /** Its opposite. */
  static Condition notOf(Condition part) {
    return part instanceof Constant constant
        ? Constant.of(constant == Constant.NEVER)
        : new Not(part);
  }

  /** The comparisons that keep it from holding; empty if it holds. */
  default List<Condition> missing(Facts facts) {
    if (holds(facts)) {
      return List.of();
    }
    if (this instanceof All all) {
      return all.parts().stream().flatMap(part -> part.missing(facts).stream()).toList();
    }
    if (this instanceof Any any) {
      return any.parts().stream().flatMap(part -> part.missing(facts).stream()).toList();
    }
    return List.of(this);
  }

  /** All comparisons with values in it. */
  default Stream<Compare> comparisons() {
    if (this instanceof All all) {
      return all.parts().stream().flatMap(Condition::comparisons);
    }
    if (this instanceof Any any) {
      return any.parts().stream().flatMap(Condition::comparisons);
    }
    if (this instanceof Not not) {
      return not.part().comparisons();
    }
    return this instanceof Compare compare ? Stream.of(compare) : Stream.empty();
  }

  /** As an administrator writes it. */
  default String text() {
    if (this instanceof Constant constant) {
      return String.valueOf(constant == Constant.ALWAYS);
    }
    if (this instanceof All all) {
      return all.parts().stream()
          .map(part -> part instanceof Any ? "(" + part.text() + ")" : part.text())
          .collect(Collectors.joining(" and "));
    }
    if (this instanceof Any any) {
      return any.parts().stream().map(Condition::text).collect(Collectors.joining(" or "));
    }
    if (this instanceof Not not) {
      boolean single = not.part() instanceof Compare || not.part() instanceof Relate;
      return "not " + (single ? not.part().text() : "(" + not.part().text() + ")");
    }
    if (this instanceof Compare compare) {
      String values =
          compare.values().stream()
              .map(Condition::literal)
              .sorted()
              .collect(Collectors.joining(", "));
      boolean list = compare.operator() == Operator.IN || compare.operator() == Operator.WITHIN;
      return "%s %s %s"
          .formatted(
              compare.left().code(), compare.operator().code(), list ? "(" + values + ")" : values);
    }
    Relate relate = (Relate) this;
    return "%s %s %s"
        .formatted(relate.left().code(), relate.operator().code(), relate.right().code());
  }

  private static String literal(@Nullable Object value) {
    return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
  }
}
