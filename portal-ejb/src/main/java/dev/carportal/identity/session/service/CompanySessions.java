package dev.carportal.identity.session.service;

import dev.carportal.identity.session.model.SessionEnd;
import dev.carportal.identity.session.model.UserSessionRepository;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.service.TokenClaims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Ends sessions of people whose company says so. */
@ApplicationScoped
public class CompanySessions {
  @Inject private UserSessionRepository sessions;
  @Inject private SessionEndings endings;
  @Inject private Clock clock;

  /** Signs somebody out wherever she came with a password alone. */
  public void endWithoutSecondFactor(Long userId) {
    sessions.findOpen(userId).stream()
        .filter(session -> session.getLevel() < TokenClaims.TWO_FACTORS)
        .forEach(session -> endings.end(session, SessionEnd.POLICY));
  }

  /** Signs somebody out everywhere; what she was given so far is believed no more. */
  public void endAll(User user, SessionEnd reason) {
    if (reason == SessionEnd.REMOVED) {
      endings.revoke(Revocations.account(user.getSubject()), clock.instant());
    }
    sessions.findOpen(user.getId()).forEach(session -> endings.end(session, reason));
  }
}
