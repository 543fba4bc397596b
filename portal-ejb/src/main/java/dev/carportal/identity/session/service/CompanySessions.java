package dev.carportal.identity.session.service;

import dev.carportal.identity.session.model.SessionEnd;
import dev.carportal.identity.session.model.UserSessionRepository;
import dev.carportal.identity.user.service.TokenClaims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends sessions of people whose company asks for more than they came with. */
@ApplicationScoped
public class CompanySessions {
  @Inject private UserSessionRepository sessions;
  @Inject private SessionEndings endings;

  /** Signs somebody out wherever she came with a password alone. */
  public void endWithoutSecondFactor(Long userId) {
    sessions.findOpen(userId).stream()
        .filter(session -> session.getLevel() < TokenClaims.TWO_FACTORS)
        .forEach(session -> endings.end(session, SessionEnd.POLICY));
  }
}
