package dev.carportal.identity.session.web;

import dev.carportal.identity.session.model.SessionEnd;
import dev.carportal.identity.session.service.Revocations;
import dev.carportal.identity.session.service.SessionLimits;
import dev.carportal.identity.session.service.SessionService;
import dev.carportal.identity.session.service.SignOutService;
import dev.carportal.identity.session.service.Visit;
import dev.carportal.identity.user.service.TokenClaims;
import dev.carportal.platform.caller.model.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets a request on whose session is neither revoked nor over. */
@ApplicationScoped
public class SessionGate {
  /** The container's own limit counts what pages ask by themselves, so it comes later. */
  private static final Duration LATER = Duration.ofMinutes(5);

  @Inject private SessionService sessions;
  @Inject private SignOutService signOut;
  @Inject private SessionLimits limits;
  @Inject private Revocations revocations;
  @Inject private OpenSessions open;
  @Inject private Clock clock;

  /** Whether the token counts: it is not revoked, and staff come with two factors. */
  public boolean admits(TokenClaims claims) {
    return !revocations.cover(claims)
        && (claims.level() >= TokenClaims.TWO_FACTORS || !claims.roles().contains(Role.STAFF));
  }

  /** Begins the session of somebody who has just come from the identity provider. */
  public void begin(HttpServletRequest request, TokenClaims claims) {
    sessions.begin(claims, new Visit(request.getRemoteAddr(), request.getHeader("User-Agent")));
    SessionLimits.Limit limit = limits.of(claims.roles());
    OpenSession known =
        new OpenSession(String.valueOf(claims.session()), claims.subject(), limit, clock.instant());
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval(Math.toIntExact(limit.idle().plus(LATER).toSeconds()));
    session.setAttribute(OpenSession.ATTRIBUTE, known);
    open.add(session, known);
    if (revocations.cover(claims)) { // revoked while it was begun
      session.invalidate();
    }
  }

  /** Whether the session's time is over; if so it is ended here and at the identity provider. */
  public boolean isOver(HttpServletRequest request) {
    OpenSession known = current(request);
    if (known == null) {
      return false;
    }
    Instant now = clock.instant();
    if (known.isExpired(now)) {
      signOut.timeOut(known.sid(), SessionEnd.EXPIRED);
      return true;
    }
    if (known.isIdle(now)) {
      signOut.timeOut(known.sid(), SessionEnd.IDLE);
      return true;
    }
    if (!isAskedByPage(request) && known.seen(now)) {
      sessions.seen(known.sid());
    }
    return false;
  }

  /** The name at the identity provider of the session that asks; null if nobody is signed in. */
  public static @Nullable String sid(HttpServletRequest request) {
    OpenSession known = current(request);
    return known == null ? null : known.sid();
  }

  private static @Nullable OpenSession current(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (OpenSession) session.getAttribute(OpenSession.ATTRIBUTE);
  }

  /** The bell and the job tray look for news by themselves; that is no act of hers. */
  private static boolean isAskedByPage(HttpServletRequest request) {
    return "fetch".equals(request.getHeader("X-Requested-With"))
        && "GET".equals(request.getMethod());
  }
}
