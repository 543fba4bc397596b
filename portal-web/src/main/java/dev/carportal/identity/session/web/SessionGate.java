package dev.carportal.identity.session.web;

import dev.carportal.identity.policy.service.PolicyDesk;
import dev.carportal.identity.policy.service.PolicyService;
import dev.carportal.identity.session.model.SessionEnd;
import dev.carportal.identity.session.service.Revocations;
import dev.carportal.identity.session.service.SessionLimits;
import dev.carportal.identity.session.service.SessionService;
import dev.carportal.identity.session.service.SignOutService;
import dev.carportal.identity.session.service.Visit;
import dev.carportal.identity.user.service.SignInService;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a request on whose session is neither revoked nor over. */
@ApplicationScoped
public class SessionGate {
  private static final Logger LOG = LoggerFactory.getLogger(SessionGate.class);

  /** The container's own limit counts what pages ask by themselves, so it comes later. */
  private static final Duration LATER = Duration.ofMinutes(5);

  @Inject private SessionService sessions;
  @Inject private SignInService people;
  @Inject private SignOutService signOut;
  @Inject private SessionLimits limits;
  @Inject private PolicyService policies;
  @Inject private PolicyDesk policyDesk;
  @Inject private Revocations revocations;
  @Inject private OpenSessions open;
  @Inject private Clock clock;

  /** Whether the token counts: it is not revoked, and staff come with two factors. */
  public boolean admits(TokenClaims claims) {
    if (claims.roles().contains(Role.STAFF) && claims.level() < TokenClaims.TWO_FACTORS) {
      LOG.warn(
          "Account {} of our staff came with level {}: the realm has to ask for a second factor",
          claims.subject(),
          claims.level());
      return false;
    }
    return !revocations.cover(claims);
  }

  /**
   * Begins the session of somebody who has just come from the identity provider. One whose company
   * asks for a second factor and who came without gets none; the provider will ask her for it. Nor
   * does one who was removed while the provider could not be told.
   */
  public boolean begins(HttpServletRequest request, TokenClaims claims) {
    if (!people.belongs(claims)) {
      return false;
    }
    if (claims.level() < TokenClaims.TWO_FACTORS && policies.asksForSecondFactor()) {
      policyDesk.remind(claims.subject());
      return false;
    }
    sessions.begin(claims, new Visit(request.getRemoteAddr(), request.getHeader("User-Agent")));
    SessionLimits.Limit limit = limits.of(claims.roles());
    OpenSession known =
        new OpenSession(String.valueOf(claims.session()), claims.subject(), limit, clock.instant());
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval(Math.toIntExact(limit.idle().plus(LATER).toSeconds()));
    session.setAttribute(OpenSession.ATTRIBUTE, known);
    open.add(session, known);
    return !revocations.cover(claims); // it may have been revoked while it was begun
  }

  /** Goes on with a session, or ends it here and at the identity provider if its time is over. */
  public boolean goesOn(HttpServletRequest request) {
    OpenSession known = current(request);
    if (known == null) {
      return false;
    }
    Instant now = clock.instant();
    if (known.isExpired(now)) {
      signOut.timeOut(known.sid(), SessionEnd.EXPIRED);
      return false;
    }
    if (known.isIdle(now)) {
      signOut.timeOut(known.sid(), SessionEnd.IDLE);
      return false;
    }
    if (!isAskedByPage(request) && known.seen(now)) {
      sessions.seen(known.sid());
    }
    return true;
  }

  /** The name at the identity provider of the session that asks; null if nobody is signed in. */
  public static @Nullable String sid(HttpServletRequest request) {
    OpenSession known = current(request);
    return known == null ? null : known.sid();
  }

  /** The account that asks; null if nobody is signed in. */
  public static @Nullable String subject(HttpServletRequest request) {
    OpenSession known = current(request);
    return known == null ? null : known.subject();
  }

  /** Notes that she has just given a second factor. */
  public static void confirmed(HttpServletRequest request, Instant at) {
    OpenSession known = current(request);
    if (known != null) {
      known.confirmed(at);
    }
  }

  /** When she last gave a second factor before a dangerous act; null for never. */
  public static @Nullable Instant confirmedAt(HttpServletRequest request) {
    OpenSession known = current(request);
    return known == null ? null : known.confirmedAt();
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
