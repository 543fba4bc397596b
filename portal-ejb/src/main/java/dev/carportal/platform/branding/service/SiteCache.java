package dev.carportal.platform.branding.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers for half a minute whose portal it is: every page asks, and it hardly ever changes. */
@ApplicationScoped
public class SiteCache {
  private static final long LIFE = Duration.ofSeconds(30).toNanos();

  private volatile @Nullable Remembered remembered;

  SiteDetails get(Supplier<SiteDetails> source) {
    Remembered known = remembered;
    if (known == null || System.nanoTime() - known.at() > LIFE) {
      known = new Remembered(source.get(), System.nanoTime());
      remembered = known;
    }
    return known.details();
  }

  /** Forgets what a committed change made untrue; other nodes learn it within half a minute. */
  public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteChanged changed) {
    remembered = null;
  }

  private record Remembered(SiteDetails details, long at) {}
}
