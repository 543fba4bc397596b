package dev.carportal.platform.cache.service;

import dev.carportal.platform.branding.service.SiteChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the changes of what public pages show on this node. A page rendered under an older number
 * is not shown again; other nodes notice by the age of their pages.
 */
@ApplicationScoped
public class PublicContent {
  private final AtomicLong edition = new AtomicLong();

  /** The number that a page rendered now belongs to. */
  public long edition() {
    return edition.get();
  }

  void change(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicContentChanged changed) {
    edition.incrementAndGet();
  }

  void changeSite(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteChanged changed) {
    edition.incrementAndGet();
  }
}
