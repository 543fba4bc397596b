package dev.carportal.identity.accessreview.service;

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
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens each company's review when its quarter begins, and reminds of those left alone. */
@Singleton
@PermitAll
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewSchedule.class);

  @Inject private ReviewOpening opening;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.consumers", defaultValue = "true")
  private boolean working;

  /** Every minute on nodes that work: two queries, and what was missed is made up for. */
  @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
  @AccessTimeout(0)
  public void look() {
    if (!working) {
      return;
    }
    caller.become(CallerIdentity.system(), null);
    try {
      Instant now = clock.instant();
      opening.listDue(now).forEach(due -> opening.open(due, now));
      opening.listToRemind(now).forEach(review -> opening.remind(review, now));
    } catch (RuntimeException e) {
      LOG.warn("Reviews cannot be looked after now; it is tried again in a minute", e);
    }
  }
}
