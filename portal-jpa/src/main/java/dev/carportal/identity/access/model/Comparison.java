package dev.carportal.identity.access.model;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares one value of an attribute with others. */
final class Comparison {
  private Comparison() {}

  /** Whether the comparison holds; never if there is no value to compare. */
  static boolean holds(@Nullable Object left, Operator operator, Set<Object> right) {
    if (left == null || right.isEmpty()) {
      return false;
    }
    return switch (operator) {
      case EQUALS, IN -> right.contains(left);
      case HAS -> left instanceof Collection<?> all && all.containsAll(right);
      case AT_LEAST -> number(left) >= number(right.iterator().next());
      case AT_MOST -> number(left) <= number(right.iterator().next());
      case WITHIN ->
          right.stream().anyMatch(network -> Network.of(String.valueOf(network)).holds(left));
    };
  }

  /** The value of an attribute as a set; empty if it has none. */
  static Set<Object> values(@Nullable Object value) {
    if (value == null) {
      return Set.of();
    }
    return value instanceof Collection<?> all ? Set.copyOf(all) : Set.of(value);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
