package dev.carportal.identity.access.model;

import dev.carportal.platform.caller.model.Caller;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing whose access the rules govern. Whatever they say, nobody gets past the {@link
 * #boundary}: it keeps companies apart, and beyond it a thing does not exist.
 */
public interface GovernedKind<E> {
  /** How rules name it. */
  String name();

  /** What rules may ask of one thing. */
  Facts facts(E thing);

  /** The same in a query; null if things of this kind have no such attribute. */
  @Nullable Expression<?> path(Attribute attribute, From<?, E> thing);

  /** A value as the column behind an attribute has it. */
  default Object operand(Attribute attribute, Object value) {
    return value;
  }

  /** What no rule opens: things of other companies. */
  List<Predicate> boundary(CriteriaBuilder cb, From<?, E> thing, Caller caller);

  /** The thing with this public id within the caller's boundary, whatever the rules say of it. */
  Optional<E> find(UUID publicId, Caller caller);

  /** What people need to know of a thing to decide about access to it. */
  Described describe(E thing);

  /**
   * A thing as people know it.
   *
   * @param title how people call it
   * @param companyId the company it belongs to; null for a person alone
   * @param ownerId the key of who may open it
   * @param customerAddress where a customer finds it
   * @param staffAddress where staff find it
   */
  record Described(
      String title,
      @Nullable Long companyId,
      Long ownerId,
      String customerAddress,
      String staffAddress) {}
}
