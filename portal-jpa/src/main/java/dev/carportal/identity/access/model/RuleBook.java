package dev.carportal.identity.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force, ready to be asked. A change made on any node holds on all of them within a
 * second.
 */
@ApplicationScoped
public class RuleBook {
  private static final Duration TRUSTED = Duration.ofSeconds(1);

  @Inject private AccessRuleRepository rules;
  @Inject private Clock clock;

  private volatile @Nullable Edition edition;

  private record Edition(RuleSet rules, long revision, Instant checkedAt) {}

  /** The rules as they are now. */
  public RuleSet current() {
    Instant now = clock.instant();
    Edition known = edition;
    if (known != null && known.checkedAt().plus(TRUSTED).isAfter(now)) {
      return known.rules();
    }
    return renew(now);
  }

  private synchronized RuleSet renew(Instant now) {
    Edition known = edition;
    long revision = rules.revision();
    Edition next =
        known != null && known.revision() == revision
            ? new Edition(known.rules(), revision, now)
            : new Edition(load(), revision, now);
    edition = next;
    return next.rules();
  }

  private RuleSet load() {
    return new RuleSet(
        rules.list().stream()
            .filter(rule -> rule.getContent().active())
            .map(AccessRule::compiled)
            .toList());
  }
}
