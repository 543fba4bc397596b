package dev.carportal.identity.session.service;

import dev.carportal.identity.user.service.KeycloakDirectory;
import dev.carportal.platform.error.model.RuleException;
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

  @Inject private SessionService sessions;
  @Inject private KeycloakDirectory directory;

  /** Ends them; those that cannot be ended now are tried again within a minute. */
  void end(Collection<String> sids) {
    try {
      for (String sid : sids) {
        directory.endSession(sid);
        sessions.endedAtProvider(sid);
      }
    } catch (RuleException e) {
      LOG.warn("Sessions that are over here stay open at the identity provider until it answers");
    }
  }
}
