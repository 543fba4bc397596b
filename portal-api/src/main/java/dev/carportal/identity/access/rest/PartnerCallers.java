package dev.carportal.identity.access.rest;

import dev.carportal.identity.user.service.SignInService;
import dev.carportal.identity.user.service.TokenClaims;
import dev.carportal.platform.caller.model.CallerIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for seconds for which company a partner's system acts, so that a busy one does not ask
 * the database with every request.
 */
@ApplicationScoped
public class PartnerCallers {
  static final Duration LIFE = Duration.ofSeconds(5);
  private static final int SIZE_MAX = 500;

  @Inject private SignInService signIn;
  @Inject private Clock clock;

  private final Map<TokenClaims, Known> known = new ConcurrentHashMap<>();

  /** The caller behind a partner's token. */
  public CallerIdentity find(TokenClaims claims) {
    Instant now = clock.instant();
    Known entry = known.get(claims);
    if (entry == null || entry.until().isBefore(now)) {
      if (known.size() >= SIZE_MAX) {
        known.clear();
      }
      entry = new Known(signIn.partner(claims), now.plus(LIFE));
      known.put(claims, entry);
    }
    return entry.identity();
  }

  private record Known(CallerIdentity identity, Instant until) {}
}
