package dev.carportal.identity.accessreview.service;

import org.jspecify.annotations.Nullable;

/** What became of a person since the review before. */
public enum SinceLast {
  /** She was in no review before. */
  NEW,
  ROLE_CHANGED,
  SAME,
  /** She belonged to the company then, and does no more. */
  GONE;

  /**
   * What became of her.
   *
   * @param before her role in the review before; null if she was not in it
   * @param now her role now; null if she no longer belongs to the company
   */
  static SinceLast of(@Nullable String before, @Nullable String now) {
    if (now == null) {
      return GONE;
    }
    if (before == null) {
      return NEW;
    }
    return before.equals(now) ? SAME : ROLE_CHANGED;
  }
}
