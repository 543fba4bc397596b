package dev.carportal.identity.access.model;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The one place that decides whether somebody may do something with a thing: about one of them, and
 * about all that a query finds.
 */
@ApplicationScoped
public class DecisionPoint {
  private final Supplier<RuleSet> rules;
  private final Supplier<List<SubjectSource>> sources;
  private final Clock clock;

  protected DecisionPoint() { // for CDI
    this(() -> new RuleSet(List.of()), List::of, Clock.systemUTC());
  }

  @Inject
  DecisionPoint(RuleBook book, Instance<SubjectSource> sources, Clock clock) {
    this(book::current, () -> sources.stream().toList(), clock);
  }

  /** One that asks these rules. */
  public DecisionPoint(
      Supplier<RuleSet> rules, Supplier<List<SubjectSource>> sources, Clock clock) {
    this.rules = rules;
    this.sources = sources;
    this.clock = clock;
  }

  /** What is known of the caller, for one decision or many. */
  public Facts about(Caller caller) {
    return new Circumstances(caller, clock.instant(), sources.get());
  }

  /** Decides about one thing; its boundary is not looked at. */
  public <E> Decision decide(Facts caller, GovernedKind<E> kind, AccessAction action, E thing) {
    return rules.get().decide(kind.name(), action, whole(caller, kind.facts(thing)));
  }

  /**
   * What a query has to ask so that it finds exactly the things within the caller's boundary with
   * which she may do this.
   */
  public <E> List<Predicate> narrow(
      CriteriaBuilder cb,
      GovernedKind<E> kind,
      AccessAction action,
      From<?, E> thing,
      Caller caller) {
    List<Predicate> where = new ArrayList<>(kind.boundary(cb, thing, caller));
    Condition open = rules.get().narrow(kind.name(), action, about(caller));
    if (open != Condition.Constant.ALWAYS) {
      where.add(new ConditionQuery<>(cb, kind, thing).predicate(open, true));
    }
    return where;
  }

  /**
   * Says why the query found nothing: there is no such thing within her boundary, or a rule keeps
   * it from her.
   *
   * @return never
   * @throws NotFoundException if there is none
   * @throws AccessRefusedException if she may not do this with it
   */
  public <E> RuntimeException refusal(
      GovernedKind<E> kind, AccessAction action, UUID publicId, Caller caller) {
    E thing =
        kind.find(publicId, caller).orElseThrow(() -> new NotFoundException(kind.name(), publicId));
    Decision decision = decide(about(caller), kind, action, thing);
    return new AccessRefusedException(kind.name(), publicId, decision);
  }

  private static Facts whole(Facts caller, Facts thing) {
    return attribute -> attribute.isOfObject() ? thing.value(attribute) : caller.value(attribute);
  }
}
