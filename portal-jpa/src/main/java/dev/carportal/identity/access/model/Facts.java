package dev.carportal.identity.access.model;

import org.jspecify.annotations.Nullable;

/** What is known when a rule is asked. */
@FunctionalInterface
public interface Facts {
  /**
   * The value of an attribute; null if it has none. Sets are {@code Set}s, keys are {@code Long}s.
   */
  @Nullable Object value(Attribute attribute);
}
