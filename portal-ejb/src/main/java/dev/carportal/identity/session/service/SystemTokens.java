package dev.carportal.identity.session.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Ends the tokens of systems whose rights were taken or whose secret is no longer theirs alone. */
@ApplicationScoped
public class SystemTokens {
  @Inject private SessionEndings endings;
  @Inject private Clock clock;

  /** Believes no token any more that this client was given up to now. */
  public void end(String clientId) {
    endings.revoke(Revocations.client(clientId), clock.instant());
  }
}
