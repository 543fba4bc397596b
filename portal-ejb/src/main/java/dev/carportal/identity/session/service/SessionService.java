package dev.carportal.identity.session.service;

import dev.carportal.identity.session.model.Device;
import dev.carportal.identity.session.model.RevocationRepository;
import dev.carportal.identity.session.model.SessionEnd;
import dev.carportal.identity.session.model.UserSession;
import dev.carportal.identity.session.model.UserSessionRepository;
import dev.carportal.identity.user.service.TokenClaims;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the caller is signed in; nobody sees or ends another one's sessions here. */
@Stateless
@PermitAll
public class SessionService {
  private static final int AT_ONCE = 200;

  /** How long a session that is over is known; what counts longer stands in the audit trail. */
  private static final Duration KEPT = Duration.ofDays(7);

  @Inject private UserSessionRepository sessions;
  @Inject private RevocationRepository revocations;
  @Inject private SessionEndings endings;
  @Inject private SessionLimits limits;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller comes from the identity provider: begins a session, or goes on with one. */
  public void begin(TokenClaims claims, Visit visit) {
    String sid =
        Objects.requireNonNull(
            claims.session(),
            "The token names no session (sid): give the client portal-web the scope basic");
    Instant now = clock.instant();
    sessions.lock(sid); // two windows may come back at the same moment
    if (sessions.find(sid).isPresent()) {
      sessions.seen(sid, now);
      return;
    }
    SessionLimits.Limit limit = limits.of(claims.roles());
    sessions.add(
        new UserSession(
            sid,
            me(),
            visit.address(),
            Device.of(visit.userAgent()),
            claims.level(),
            now,
            limit.idle(),
            limit.longest()));
  }

  /** Something was done in a session. */
  public void seen(String sid) {
    sessions.seen(sid, clock.instant());
  }

  /**
   * Where the caller is signed in, the latest used first.
   *
   * @param currentSid the session she asks from
   */
  public List<SessionRow> list(@Nullable String currentSid) {
    return sessions.findOpen(me()).stream()
        .map(
            session ->
                new SessionRow(
                    session.getPublicId(),
                    session.getDevice(),
                    session.getAddress(),
                    session.getStartedAt(),
                    session.getLastSeenAt(),
                    session.getSid().equals(currentSid)))
        .toList();
  }

  /**
   * Ends one of the caller's sessions.
   *
   * @return its name at the identity provider
   */
  public String endMine(UUID id) {
    UserSession session =
        sessions.findOpen(id, me()).orElseThrow(() -> new NotFoundException("Session", id));
    endings.end(session, SessionEnd.ENDED_BY_OWNER);
    return session.getSid();
  }

  /**
   * Ends all of the caller's sessions but the one she asks from.
   *
   * @return their names at the identity provider
   */
  public List<String> endOthers(String currentSid) {
    List<UserSession> others =
        sessions.findOpen(me()).stream().filter(s -> !s.getSid().equals(currentSid)).toList();
    others.forEach(session -> endings.end(session, SessionEnd.ENDED_BY_OWNER));
    return others.stream().map(UserSession::getSid).toList();
  }

  /** Ends the session that the caller asks from. */
  public void end(String sid, SessionEnd reason) {
    sessions
        .find(sid)
        .filter(session -> session.getUserId().equals(caller.userId()))
        .ifPresent(session -> endings.end(session, reason));
  }

  /**
   * Ends sessions that were left alone, or have lasted, for too long.
   *
   * @return whether there may be more
   */
  @RolesAllowed("system")
  public boolean endOverdue() {
    Instant now = clock.instant();
    List<UserSession> overdue = sessions.findOverdue(now, AT_ONCE);
    overdue.forEach(
        session ->
            endings.end(session, session.isIdle(now) ? SessionEnd.IDLE : SessionEnd.EXPIRED));
    return overdue.size() == AT_ONCE;
  }

  /** Sessions that are over here and may be open at the identity provider still. */
  @RolesAllowed("system")
  public List<String> listToEndAtProvider() {
    return sessions.findToEndAtProvider(AT_ONCE).stream().map(UserSession::getSid).toList();
  }

  /** The identity provider's session is over too. */
  public void endedAtProvider(String sid) {
    sessions.find(sid).filter(UserSession::isOver).ifPresent(UserSession::endedAtProvider);
  }

  /** Forgets what was over long ago. */
  @RolesAllowed("system")
  public void forget() {
    sessions.forget(clock.instant().minus(KEPT));
    revocations.forget(clock.instant().minus(Revocations.LIFE));
  }

  private Long me() {
    Long user = caller.userId();
    if (user == null) {
      throw new NotFoundException("User", null);
    }
    return user;
  }
}
