package dev.carportal.identity.access.model;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says in a query what a condition says of one thing. Opposites are moved down to the comparisons,
 * where a column without a value makes the comparison fail and its opposite hold, as in {@link
 * Condition#holds}; SQL's third truth never gets to say anything.
 */
final class ConditionQuery<E> {
  private final CriteriaBuilder cb;
  private final GovernedKind<E> kind;
  private final From<?, E> thing;

  ConditionQuery(CriteriaBuilder cb, GovernedKind<E> kind, From<?, E> thing) {
    this.cb = cb;
    this.kind = kind;
    this.thing = thing;
  }

  /** The predicate that holds for the rows for which the condition is as wanted. */
  Predicate predicate(Condition condition, boolean wanted) {
    if (condition instanceof Condition.Constant constant) {
      return (constant == Condition.Constant.ALWAYS) == wanted
          ? cb.conjunction()
          : cb.disjunction();
    }
    if (condition instanceof Condition.All all) {
      Predicate[] parts = parts(all.parts(), wanted);
      return wanted ? cb.and(parts) : cb.or(parts);
    }
    if (condition instanceof Condition.Any any) {
      Predicate[] parts = parts(any.parts(), wanted);
      return wanted ? cb.or(parts) : cb.and(parts);
    }
    if (condition instanceof Condition.Not not) {
      return predicate(not.part(), !wanted);
    }
    if (condition instanceof Condition.Compare compare) {
      return compare(compare, wanted);
    }
    return relate((Condition.Relate) condition, wanted);
  }

  private Predicate[] parts(List<Condition> parts, boolean wanted) {
    return parts.stream().map(part -> predicate(part, wanted)).toArray(Predicate[]::new);
  }

  private Predicate compare(Condition.Compare compare, boolean wanted) {
    Expression<?> column = kind.path(compare.left(), thing);
    List<Object> values =
        compare.values().stream().flatMap(value -> operand(compare.left(), value)).toList();
    if (column == null || values.isEmpty()) {
      return wanted ? cb.disjunction() : cb.conjunction();
    }
    Predicate holds =
        switch (compare.operator()) {
          case AT_LEAST -> cb.ge(number(column), (Number) values.get(0));
          case AT_MOST -> cb.le(number(column), (Number) values.get(0));
          case EQUALS, IN ->
              values.size() == 1 ? cb.equal(column, values.get(0)) : column.in(values);
          case HAS, WITHIN -> throw new IllegalStateException("No thing has such an attribute");
        };
    return wanted ? holds : cb.or(cb.isNull(column), cb.not(holds));
  }

  /** Nothing for a value that no thing can have. */
  private Stream<Object> operand(Attribute attribute, Object value) {
    try {
      return Stream.of(kind.operand(attribute, value));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private Predicate relate(Condition.Relate relate, boolean wanted) {
    Expression<?> left = kind.path(relate.left(), thing);
    Expression<?> right = kind.path(relate.right(), thing);
    if (left == null || right == null) {
      return wanted ? cb.disjunction() : cb.conjunction();
    }
    return wanted
        ? cb.equal(left, right)
        : cb.or(cb.isNull(left), cb.isNull(right), cb.notEqual(left, right));
  }

  private static Expression<? extends Number> number(Expression<?> column) {
    return column.as(Long.class);
  }
}
