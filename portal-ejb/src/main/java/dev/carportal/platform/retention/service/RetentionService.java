package dev.carportal.platform.retention.service;

import dev.carportal.platform.idempotency.model.IdempotencyKeyRepository;
import dev.carportal.platform.outbox.model.PortalOutbox;
import dev.carportal.platform.outbox.model.ShowcaseOutbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets which messages were handled and what was answered, a month later. */
@Stateless
@RolesAllowed("system")
public class RetentionService {
  private static final Logger LOG = LoggerFactory.getLogger(RetentionService.class);
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject private PortalOutbox portal;
  @Inject private ShowcaseOutbox showcase;
  @Inject private IdempotencyKeyRepository answers;
  @Inject private Clock clock;

  /** Cleans the portal database. */
  public void cleanPortal() {
    int messages = portal.forgetConsumed(before());
    int keys = answers.forget(before());
    LOG.info("{} handled messages and {} first answers were forgotten", messages, keys);
  }

  /** Cleans the showcase database. */
  public void cleanShowcase() {
    LOG.info(
        "{} handled messages of the showcase were forgotten", showcase.forgetConsumed(before()));
  }

  private Instant before() {
    return clock.instant().minus(KEPT);
  }
}
