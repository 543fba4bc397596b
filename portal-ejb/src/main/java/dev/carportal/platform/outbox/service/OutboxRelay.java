package dev.carportal.platform.outbox.service;

import dev.carportal.platform.outbox.model.OutboxFilled;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Relays waiting messages right after the commit that wrote them; a timer picks up what a crash
 * left behind. Every node may relay: rows held by one are skipped by the others.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
@RunAs("system")
public class OutboxRelay {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

  /** What is written within a blink goes together. */
  private static final long BLINK = 20;

  @Inject private OutboxDelivery delivery;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.enabled", defaultValue = "true")
  private boolean portalUnit;

  @Inject
  @ConfigProperty(name = "portal.outbox.relay", defaultValue = "true")
  private boolean relaying;

  @Resource private ManagedScheduledExecutorService scheduler;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile boolean stopped;

  @PostConstruct
  void start() {
    stopped = false;
  }

  @PreDestroy
  void stop() {
    stopped = true;
  }

  /** Relays as soon as the transaction that wrote a message has committed. */
  public void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
    wake();
  }

  /** Picks up what was left behind by a crash or a broker that was away. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void sweep() {
    wake();
  }

  private void wake() {
    asked.set(true);
    if (relaying && portalUnit && !stopped && running.compareAndSet(false, true)) {
      try {
        var unused = scheduler.schedule(this::drain, BLINK, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        running.set(false);
      }
    }
  }

  private void drain() {
    try {
      asked.set(false);
      while (delivery.deliverPortal() + delivery.deliverShowcase() >= OutboxDelivery.BATCH
          && !stopped) {
        LOG.debug("More messages wait than one batch holds");
      }
    } catch (RuntimeException e) {
      LOG.warn("Messages stay in the outbox and are tried again within seconds", e);
    } finally {
      running.set(false);
    }
    if (asked.get()) {
      wake();
    }
  }
}
