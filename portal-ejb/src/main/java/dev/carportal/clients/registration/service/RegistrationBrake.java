package dev.carportal.clients.registration.service;

import dev.carportal.platform.error.model.RuleException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets one address register only so often an hour: each registration makes an account and writes to
 * people, and anybody may send one.
 */
@ApplicationScoped
public class RegistrationBrake {
  static final int LIMIT = 20;
  static final int ADDRESSES_MAX = 10_000;
  private static final Duration HOUR = Duration.ofHours(1);

  private final Map<String, Integer> counts = new HashMap<>();
  private Instant until = Instant.EPOCH;

  /**
   * Counts one more.
   *
   * @param address the network address it comes from
   * @throws RuleException {@code error.registration.tooMany} if it was one too many
   */
  synchronized void count(String address, Instant now) {
    if (now.isAfter(until) || counts.size() >= ADDRESSES_MAX) {
      counts.clear();
      until = now.plus(HOUR);
    }
    if (counts.merge(address, 1, Integer::sum) > LIMIT) {
      throw new RuleException("error.registration.tooMany");
    }
  }
}
