package dev.carportal.identity.session.service;

import dev.carportal.identity.session.model.SessionEnd;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Signs the caller out: first here, then at the identity provider. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignOutService {
  @Inject private SessionService sessions;
  @Inject private ProviderSessions provider;

  /** Signs the caller out at one of her devices. */
  public void signOutAt(UUID session) {
    provider.end(List.of(sessions.endMine(session)));
  }

  /** Signs the caller out everywhere but where she asks from. */
  public void signOutElsewhere(String currentSid) {
    provider.end(sessions.endOthers(currentSid));
  }

  /** Ends the session the caller asks from, because its time is over. */
  public void timeOut(String sid, SessionEnd reason) {
    sessions.end(sid, reason);
    provider.end(List.of(sid));
  }
}
