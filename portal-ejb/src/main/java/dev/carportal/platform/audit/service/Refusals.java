package dev.carportal.platform.audit.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has refusals written down where that can be done; a no stays a no where it cannot. */
@ApplicationScoped
public class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  @Inject private RefusalService service;
  @Inject private Caller caller;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.enabled", defaultValue = "true")
  private boolean portalUnit;

  /**
   * Somebody known was not allowed to do something.
   *
   * @param place where it was tried: a path without what was asked in it
   */
  public void note(String place) {
    if (!portalUnit || (caller.userId() == null && !caller.has(Role.PARTNER))) {
      return;
    }
    try {
      service.note(place);
    } catch (RuntimeException e) {
      LOG.error("A refusal at {} could not be written down", place, e);
    }
  }
}
