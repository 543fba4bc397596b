package dev.carportal.platform.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the e-mails that are due every other second, each letter in a transaction of its own: one
 * that cannot be sent now waits and holds up no other address. Every node may send: what one has in
 * hand is skipped by the others.
 */
@Singleton
@PermitAll
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(MailSchedule.class);

  @Inject private MailService mails;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.consumers", defaultValue = "true")
  private boolean working;

  /** Writes to every address that something is due for. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @AccessTimeout(0)
  public void send() {
    if (working) {
      try {
        mails.due().forEach(this::send);
      } catch (RuntimeException e) {
        LOG.warn("Letters wait until the database answers", e);
      }
    }
  }

  private void send(String address) {
    try {
      mails.send(address);
    } catch (RuntimeException e) {
      LOG.warn("A letter cannot be sent now; it is tried again, at the latest in an hour", e);
      mails.postpone(address);
    }
  }
}
