package dev.carportal.identity.access.rest;

import dev.carportal.identity.partner.service.PartnerAccess;
import dev.carportal.identity.partner.service.PartnerAccessService;
import dev.carportal.identity.user.service.TokenClaims;
import dev.carportal.platform.caller.model.CallerIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for seconds what a partner's system may do, so that a busy one does not ask the
 * database with every request.
 */
@ApplicationScoped
public class PartnerCallers {
  static final Duration LIFE = Duration.ofSeconds(3);
  private static final int SIZE_MAX = 500;

  @Inject private PartnerAccessService partners;
  @Inject private Clock clock;

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** The caller behind a partner's token; a client that acts for no company may see nothing. */
  public CallerIdentity caller(TokenClaims claims) {
    return new CallerIdentity(
        null,
        null,
        claims.client(),
        access(claims.client()).map(PartnerAccess::companyId).orElse(null),
        claims.roles(),
        Locale.ENGLISH,
        ZoneId.of("UTC"));
  }

  /** What the system of this client id may do; empty if we know none. */
  public Optional<PartnerAccess> access(String clientId) {
    Instant now = clock.instant();
    Known entry = known.get(clientId);
    if (entry == null || entry.until().isBefore(now)) {
      if (known.size() >= SIZE_MAX) {
        known.clear();
      }
      entry = new Known(partners.find(clientId), now.plus(LIFE));
      known.put(clientId, entry);
    }
    return entry.access();
  }

  private record Known(Optional<PartnerAccess> access, Instant until) {}
}
