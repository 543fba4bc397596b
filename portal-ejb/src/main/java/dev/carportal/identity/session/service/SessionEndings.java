package dev.carportal.identity.session.service;

import dev.carportal.identity.session.model.RevocationRepository;
import dev.carportal.identity.session.model.SessionEnd;
import dev.carportal.identity.session.model.UserSession;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Ends sessions within the work that asks for it, and writes down why. */
@ApplicationScoped
class SessionEndings {
  @Inject private RevocationRepository revocations;
  @Inject private UserRepository users;
  @Inject private AuditJournal journal;
  @Inject private Event<Revoked> revoked;
  @Inject private Clock clock;

  /** Ends a session; one that is over stays as it is. */
  void end(UserSession session, SessionEnd reason) {
    if (session.isOver()) {
      return;
    }
    session.end(reason, clock.instant());
    revoke(Revocations.session(session.getSid()), clock.instant());
    users
        .find(session.getUserId())
        .ifPresent(
            user ->
                journal.note(
                    reason == SessionEnd.SIGNED_OUT
                        ? AuditAction.SIGNED_OUT
                        : AuditAction.SESSION_ENDED,
                    "User",
                    user.getPublicId(),
                    user.getCompanyId(),
                    Map.of("reason", reason.code(), "device", session.getDevice())));
  }

  /** A signal counts once; remembered with this work, or not at all. */
  void remember(String signal) {
    revoked.fire(new Revoked(signal, clock.instant()));
  }

  /** Believes no token any more that a session or an account was given up to a moment. */
  void revoke(String holder, Instant until) {
    revocations.revoke(holder, until, clock.instant());
    revoked.fire(new Revoked(holder, until));
  }
}
