package dev.carportal.inside;

import dev.carportal.platform.outbox.model.PortalOutbox;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what the test's consumer was told, and what it did. */
@Singleton
@PermitAll
public class Told {
  private final Map<String, AtomicInteger> deliveries = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> effects = new ConcurrentHashMap<>();

  @Inject private PortalOutbox outbox;

  /** What a consumer's service does: once for each message, however often it comes. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void hear(UUID messageId, String word) {
    deliveries.computeIfAbsent(word, key -> new AtomicInteger()).incrementAndGet();
    if (outbox.noteConsumed(messageId, "test")) {
      effects.computeIfAbsent(word, key -> new AtomicInteger()).incrementAndGet();
    }
  }

  /** Writes a message and then does as it is told: commits, or fails. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void tell(String word, boolean fail) {
    outbox.write("test.told", new Word(word));
    if (fail) {
      throw new IllegalStateException("This change is taken back");
    }
  }

  public int deliveries(String word) {
    return deliveries.getOrDefault(word, new AtomicInteger()).get();
  }

  public int effects(String word) {
    return effects.getOrDefault(word, new AtomicInteger()).get();
  }

  /** What the message carries. */
  public record Word(String word) {}
}
