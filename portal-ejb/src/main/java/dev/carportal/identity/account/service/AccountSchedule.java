package dev.carportal.identity.account.service;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the identity provider what it could not be told when it was decided. */
@Singleton
@PermitAll
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(AccountSchedule.class);

  @Inject private AccountService accounts;
  @Inject private Accounts provider;
  @Inject private Caller caller;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.consumers", defaultValue = "true")
  private boolean working;

  /** Every minute on nodes that work; telling the same twice does no harm. */
  @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
  @AccessTimeout(0)
  public void tell() {
    if (!working) {
      return;
    }
    caller.become(CallerIdentity.system(), null);
    try {
      accounts.listDue().forEach(provider::tell);
    } catch (RuntimeException e) {
      LOG.warn("Accounts cannot be brought in step now; it is tried again in a minute", e);
    }
  }
}
