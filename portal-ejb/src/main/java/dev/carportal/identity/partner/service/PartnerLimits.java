package dev.carportal.identity.partner.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How often partners' systems may call, counted by all nodes together. */
@ApplicationScoped
public class PartnerLimits {
  /** Where the cache of all nodes is found. */
  public static final String CACHE = "java:jboss/infinispan/cache/portal/limits";

  private static final Logger LOG = LoggerFactory.getLogger(PartnerLimits.class);

  @Resource(lookup = CACHE)
  private Cache<String, String> cache;

  @Inject private PartnerAccessService partners;
  @Inject private Clock clock;

  private CallBuckets buckets;

  @PostConstruct
  void prepare() {
    buckets = new CallBuckets(cache, clock);
  }

  /**
   * Takes one call of a system's allowance. Nobody is kept out because the nodes cannot reach each
   * other: then nothing is said of what is left.
   */
  public Optional<CallAllowance> take(PartnerAccess who) {
    try {
      return Optional.of(
          buckets.take(key(who), who.limits(), () -> partners.callsToday(who.key())));
    } catch (RuntimeException e) {
      LOG.error("The calls of {} cannot be counted now", who.clientId(), e);
      return Optional.empty();
    }
  }

  /** How much of its allowance a system has left. */
  public Optional<CallAllowance> look(PartnerAccess who) {
    try {
      return Optional.of(
          buckets.look(key(who), who.limits(), () -> partners.callsToday(who.key())));
    } catch (RuntimeException e) {
      LOG.error("The calls of {} cannot be read now", who.clientId(), e);
      return Optional.empty();
    }
  }

  /**
   * Whether something happens for the first time within a while, on whichever node: what is refused
   * a thousand times is written down once.
   */
  public boolean isFirst(String what, Duration within) {
    return cache.putIfAbsent("first:" + what, "", within.toSeconds(), TimeUnit.SECONDS) == null;
  }

  private static String key(PartnerAccess who) {
    return "calls:" + who.id();
  }
}
