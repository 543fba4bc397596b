package dev.carportal.identity.session.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends in time what nobody came back to end, here and at the identity provider. */
@Singleton
@PermitAll
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SessionSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(SessionSchedule.class);
  private static final Duration PERHAPS_MISSED = Duration.ofMinutes(5);

  @Inject private SessionService sessions;
  @Inject private ProviderSessions provider;
  @Inject private Revocations revocations;
  @Inject private Caller caller;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.enabled", defaultValue = "true")
  private boolean portalUnit;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.consumers", defaultValue = "true")
  private boolean working;

  /** Every node learns what it missed; one that works also ends what is overdue. */
  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  @AccessTimeout(0)
  public void tidy() {
    if (!portalUnit) {
      return;
    }
    caller.become(CallerIdentity.system(), null);
    try {
      revocations.load(PERHAPS_MISSED);
      if (working) {
        while (sessions.endOverdue()) {
          LOG.debug("More sessions are overdue than are ended at once");
        }
        provider.end(sessions.listToEndAtProvider());
        sessions.forget();
      }
    } catch (RuntimeException e) {
      LOG.warn("Sessions cannot be looked after now; it is tried again in a minute", e);
    }
  }
}
