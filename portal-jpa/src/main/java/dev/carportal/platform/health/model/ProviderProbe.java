package dev.carportal.platform.health.model;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Asks an identity provider whether it is there: one asks at a time, and for a moment the others
 * know.
 */
public class ProviderProbe {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Duration MEMORY = Duration.ofSeconds(1);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final HttpRequest discovery;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile long askedAt = System.nanoTime() - MEMORY.toNanos();
  private volatile boolean there = true;

  /**
   * Asks after one realm.
   *
   * @param realm its address, without a slash at the end
   */
  public ProviderProbe(String realm) {
    discovery =
        HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
            .timeout(PATIENCE)
            .build();
  }

  /**
   * Whether the realm gives its discovery document (OpenID Connect Discovery 1.0, section 4) within
   * two seconds.
   */
  public boolean answers() {
    if (System.nanoTime() - askedAt >= MEMORY.toNanos() && asking.tryLock()) {
      try {
        there = ask();
        askedAt = System.nanoTime();
      } finally {
        asking.unlock();
      }
    }
    return there;
  }

  private boolean ask() {
    try {
      return http.send(discovery, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
