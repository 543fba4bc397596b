package dev.carportal.platform.persistence.model;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.function.Function;

/**
 * A column that a list can be sorted by; the column must never be null.
 *
 * @param name the column as it is named in URLs
 * @param column the column of the entity
 * @param parse reads a value back from a cursor
 * @param value the value of a line
 */
public record SortKey<E, R, V extends Comparable<? super V>>(
    String name,
    Function<Root<E>, Expression<V>> column,
    Function<String, V> parse,
    Function<R, V> value) {

  /** Sorts by a point in time. */
  public static <E, R> SortKey<E, R, Instant> byTime(
      String name, Function<Root<E>, Expression<Instant>> column, Function<R, Instant> value) {
    return new SortKey<>(name, column, Instant::parse, value);
  }

  /** Sorts by a text, as the database collates it. */
  public static <E, R> SortKey<E, R, String> byText(
      String name, Function<Root<E>, Expression<String>> column, Function<R, String> value) {
    return new SortKey<>(name, column, Function.identity(), value);
  }

  /** Sorts by a whole number, such as a rank. */
  public static <E, R> SortKey<E, R, Integer> byNumber(
      String name, Function<Root<E>, Expression<Integer>> column, Function<R, Integer> value) {
    return new SortKey<>(name, column, Integer::valueOf, value);
  }
}
