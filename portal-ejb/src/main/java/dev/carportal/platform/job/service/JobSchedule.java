package dev.carportal.platform.job.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says that this node's jobs are alive, and looks after those whose node is not. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
@RunAs("system")
public class JobSchedule {
  @Inject private JobRunner runner;
  @Inject private JobLedger ledger;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.enabled", defaultValue = "true")
  private boolean portalUnit;

  /** Every 20 seconds, so that a node's silence of 90 means that it is gone. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  public void beat() {
    if (portalUnit) {
      ledger.hear(runner.running());
      ledger.recover(runner::canBeginAgain);
    }
  }
}
