package dev.carportal.platform.retention.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets every night; both databases have a transaction of their own. */
@Singleton
@PermitAll
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionSchedule {
  @Inject private RetentionService retention;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.enabled", defaultValue = "true")
  private boolean portalUnit;

  /** At half past three by the server's clock. */
  @Schedule(hour = "3", minute = "30", persistent = false)
  public void clean() {
    retention.cleanShowcase();
    if (portalUnit) {
      retention.cleanPortal();
    }
  }
}
