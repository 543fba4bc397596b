package dev.carportal.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import dev.carportal.run.keycloak.Authenticator;
import dev.carportal.run.process.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the demo's staff come in with two factors, many walks a minute. A code counts once, so
 * whoever has signed in keeps the identity provider's cookies for her next window.
 */
final class StaffDoor {
  private static final Map<String, List<Cookie>> KEPT = new ConcurrentHashMap<>();
  private static final Map<String, Long> LAST = new ConcurrentHashMap<>();
  private static final Duration NEXT_CODE = Duration.ofSeconds(40);

  private StaffDoor() {}

  /** Gives a new window what somebody got when she signed in before, if she is staff. */
  static void letIn(BrowserContext window, String username) {
    window.addCookies(KEPT.getOrDefault(key(username), List.of()));
  }

  /** Keeps what somebody got who typed a code. */
  static void remember(BrowserContext window, String username) {
    if (LAST.containsKey(key(username))) {
      KEPT.put(key(username), window.cookies(Stack.get().realmUrl() + "/"));
    }
  }

  /** A code that she has not used yet: the one now, the next, or one she awaits. */
  static String code(String username) {
    try {
      Waiting.until(() -> free(username) <= now() + 1, NEXT_CODE, () -> false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    long period = free(username);
    LAST.put(key(username), period);
    return Authenticator.ofDemo().code(period);
  }

  private static long free(String username) {
    return Math.max(now(), LAST.getOrDefault(key(username), 0L) + 1);
  }

  private static long now() {
    return Authenticator.period(Instant.now());
  }

  private static String key(String username) {
    return Stack.get().realmUrl() + " " + username;
  }
}
