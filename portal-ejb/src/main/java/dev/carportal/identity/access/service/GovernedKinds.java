package dev.carportal.identity.access.service;

import dev.carportal.identity.access.model.Attribute;
import dev.carportal.identity.access.model.GovernedKind;
import dev.carportal.identity.access.model.Rule;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All kinds of things whose access the rules govern. */
@ApplicationScoped
public class GovernedKinds {
  @Inject @Any private Instance<GovernedKind<?>> kinds;

  /**
   * The kind that rules name so.
   *
   * @throws NotFoundException if there is none
   */
  public GovernedKind<?> get(@Nullable String name, UUID thing) {
    return kinds.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException(String.valueOf(name), thing));
  }

  /** How rules name them, in the order of the alphabet. */
  public List<String> names() {
    return kinds.stream().map(GovernedKind::name).sorted().toList();
  }

  /**
   * Makes sure that a rule compares the attributes of its kind with values they can have: a query
   * could not be asked otherwise.
   *
   * @throws InvalidInputException if it does not
   */
  public void requireFit(Rule rule) {
    GovernedKind<?> kind =
        kinds.stream()
            .filter(known -> known.name().equals(rule.kind()))
            .findFirst()
            .orElseThrow(() -> InvalidInputException.of("kind", "error.access.kind", rule.kind()));
    rule.condition()
        .comparisons()
        .filter(comparison -> comparison.left().isOfObject())
        .forEach(
            comparison ->
                comparison.values().forEach(value -> requireFit(kind, comparison.left(), value)));
  }

  private static void requireFit(GovernedKind<?> kind, Attribute attribute, Object value) {
    try {
      kind.operand(attribute, value);
    } catch (IllegalArgumentException e) {
      throw InvalidInputException.of(
          "condition", "error.access.value", attribute.code(), String.valueOf(value));
    }
  }
}
