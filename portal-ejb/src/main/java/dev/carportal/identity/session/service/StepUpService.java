package dev.carportal.identity.session.service;

import dev.carportal.identity.session.model.UserSession;
import dev.carportal.identity.session.model.UserSessionRepository;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import dev.carportal.platform.error.model.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/** Believes that somebody has just given a second factor, when the identity provider says so. */
@Stateless
@PermitAll
public class StepUpService {
  /** A second factor within the last five minutes; the realm's flow knows it as this level. */
  public static final int LEVEL = 3;

  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration SKEW = Duration.ofMinutes(1);

  @Inject private ProviderTokens tokens;
  @Inject private UserSessionRepository sessions;
  @Inject private UserRepository users;
  @Inject private AuditJournal journal;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Takes the ID token of the sign-in that was asked for (OpenID Connect Core 1.0, section
   * 3.1.3.7).
   *
   * @param nonce what was sent along, so that no older token serves
   * @param sid the session that asked; nobody confirms another one's
   * @return when the second factor was given
   * @throws UntrustedTokenException if it says anything else than that this person gave a second
   *     factor within the last five minutes, in this session
   */
  public Instant confirm(String idToken, String nonce, String sid) throws UntrustedTokenException {
    JwtClaims claims = tokens.read(idToken, "JWT");
    Instant given = givenAt(claims);
    UserSession session =
        sessions.find(sid).orElseThrow(() -> new NotFoundException("Session", null));
    if (session.isOver()
        || !sid.equals(claims.getClaimValueAsString("sid"))
        || !nonce.equals(claims.getClaimValueAsString("nonce"))
        || !String.valueOf(LEVEL).equals(claims.getClaimValueAsString("acr"))
        || given.isBefore(clock.instant().minus(FRESH).minus(SKEW))
        || given.isAfter(clock.instant().plus(SKEW))) {
      throw new UntrustedTokenException("it does not confirm this session now");
    }
    session.raise(LEVEL);
    users.find(session.getUserId()).ifPresent(this::note);
    return given;
  }

  /** In her own name: the provider's answer comes without anybody's. */
  private void note(User user) {
    caller.become(
        new CallerIdentity(
            user.getId(),
            user.getPublicId(),
            user.getDisplayName(),
            user.getCompanyId(),
            user.getRoles(),
            user.getLocale(),
            user.getZone()),
        caller.traceId());
    journal.note(AuditAction.CONFIRMED, "User", user.getPublicId(), user.getCompanyId(), Map.of());
  }

  private static Instant givenAt(JwtClaims claims) throws UntrustedTokenException {
    try {
      Long seconds = claims.getClaimValue("auth_time", Long.class);
      if (seconds == null) {
        throw new UntrustedTokenException("it does not say when");
      }
      return Instant.ofEpochSecond(seconds);
    } catch (MalformedClaimException e) {
      throw new UntrustedTokenException(e);
    }
  }
}
