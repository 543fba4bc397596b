package dev.carportal.identity.partner.service;

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
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has every node's counts added up in the database every few seconds. */
@Singleton
@PermitAll
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallMeterSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(CallMeterSchedule.class);

  @Inject private CallMeter meter;
  @Inject private PartnerAccessService partners;
  @Inject private Caller caller;

  /** Keeps what was counted; what cannot be kept now is kept the next time. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @AccessTimeout(0)
  public void keep() {
    Map<CallCount.Of, CallCount> counted = meter.take();
    if (counted.isEmpty()) {
      return;
    }
    caller.become(CallerIdentity.system(), null);
    try {
      partners.add(counted);
    } catch (RuntimeException e) {
      meter.giveBack(counted);
      LOG.warn("Calls of partners cannot be added up now; it is tried again in seconds", e);
    }
  }
}
