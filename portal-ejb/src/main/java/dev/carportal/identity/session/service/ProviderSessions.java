package dev.carportal.identity.session.service;

import dev.carportal.identity.user.service.KeycloakDirectory;
import dev.carportal.platform.error.model.RuleException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends at the identity provider what is over here. No transaction may be open meanwhile, because
 * the provider tells us of the same end before it answers.
 */
@ApplicationScoped
class ProviderSessions {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderSessions.class);

  private static final int FAILURES_MAX = 3;

  @Inject private SessionService sessions;
  @Inject private KeycloakDirectory directory;

  /** Ends them; those that cannot be ended now are tried again within a minute. */
  void end(Collection<String> sids) {
    int failed = 0;
    for (String sid : sids) {
      try {
        directory.endSession(sid);
        sessions.endedAtProvider(sid);
      } catch (RuleException | EJBException e) {
        LOG.warn("A session that is over here may be open at the identity provider still", e);
        if (++failed == FAILURES_MAX) {
          return; // it is away
        }
      }
    }
  }
}
