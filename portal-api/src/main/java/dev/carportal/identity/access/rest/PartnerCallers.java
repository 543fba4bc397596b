package dev.carportal.identity.access.rest;

import dev.carportal.identity.user.service.SignInService;
import dev.carportal.identity.user.service.TokenClaims;
import dev.carportal.platform.caller.model.CallerIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
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

  private final Map<Call, Known> known = new ConcurrentHashMap<>();

  /**
   * The caller behind a partner's token.
   *
   * @param locale the language its system accepts
   */
  public CallerIdentity find(TokenClaims claims, Locale locale) {
    Instant now = clock.instant();
    Call call = new Call(claims, locale);
    Known entry = known.get(call);
    if (entry == null || entry.until().isBefore(now)) {
      if (known.size() >= SIZE_MAX) {
        known.clear();
      }
      entry = new Known(read(signIn.partner(claims), locale), now.plus(LIFE));
      known.put(call, entry);
    }
    return entry.identity();
  }

  private static CallerIdentity read(CallerIdentity partner, Locale locale) {
    return new CallerIdentity(
        partner.userId(),
        partner.userPublicId(),
        partner.name(),
        partner.companyId(),
        partner.roles(),
        locale,
        partner.zone());
  }

  private record Call(TokenClaims claims, Locale locale) {}

  private record Known(CallerIdentity identity, Instant until) {}
}
