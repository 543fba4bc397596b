package dev.carportal.identity.setup.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts wrong codes, so that nobody finds the right one by trying. */
@ApplicationScoped
public class SetupAttempts {
  private static final int LIMIT = 10;
  private static final Duration PAUSE = Duration.ofMinutes(15);

  private int wrong;
  private @Nullable Instant pausedUntil;

  /** Whether codes are looked at now. */
  synchronized boolean isAllowed(Instant now) {
    if (pausedUntil != null && !now.isBefore(pausedUntil)) {
      pausedUntil = null;
      wrong = 0;
    }
    return pausedUntil == null;
  }

  /** Notes a wrong code. */
  synchronized void fail(Instant now) {
    wrong++;
    if (wrong >= LIMIT) {
      pausedUntil = now.plus(PAUSE);
    }
  }
}
