package dev.carportal.identity.session.service;

import dev.carportal.identity.session.model.RevocationRepository;
import dev.carportal.identity.user.service.TokenClaims;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.infinispan.Cache;

/**
 * Says in no time whether a token is still believed. What was revoked stands in the database and,
 * on every node at once, in memory.
 */
@ApplicationScoped
public class Revocations {
  /** Longer than any session lasts at the identity provider. */
  public static final Duration LIFE = Duration.ofHours(15);

  /** Where the cache of all nodes is found. */
  public static final String CACHE = "java:jboss/infinispan/cache/portal/revoked";

  @Resource(lookup = CACHE)
  private Cache<String, Long> cache;

  @Inject private RevocationRepository repository;
  @Inject private Clock clock;

  private volatile boolean loaded;

  /** How a session is named among the revoked. */
  public static String session(String sid) {
    return "session:" + sid;
  }

  /** How an account is named among the revoked. */
  public static String account(String subject) {
    return "account:" + subject;
  }

  /** How a system that calls the API is named among the revoked. */
  public static String client(String clientId) {
    return "client:" + clientId;
  }

  /** Whether a token is no longer believed. */
  public boolean cover(TokenClaims claims) {
    if (!loaded) {
      load(LIFE);
      loaded = true;
    }
    String sid = claims.session();
    return covers(account(claims.subject()), claims.issuedAt())
        || covers(client(claims.client()), claims.issuedAt())
        || (sid != null && cache.containsKey(session(sid)));
  }

  private boolean covers(String holder, Instant issuedAt) {
    Long until = cache.get(holder);
    return until != null && issuedAt.getEpochSecond() <= until;
  }

  /** Whether a signal was not taken before. */
  boolean isNew(String signal) {
    return !cache.containsKey(signal);
  }

  /** Takes from the database what a node may have missed in that time. */
  public void load(Duration back) {
    repository
        .findSince(clock.instant().minus(back))
        .forEach(known -> put(known.getHolder(), known.getRevokedUntil()));
  }

  void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Revoked revoked) {
    put(revoked.holder(), revoked.until());
  }

  private void put(String holder, Instant until) {
    long seconds = until.getEpochSecond();
    Long known = cache.get(holder);
    if (known == null || known < seconds) {
      cache.put(holder, seconds);
    }
  }
}
