package dev.carportal.verifier;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the trail came to.
 *
 * @param broken the first thing that is not as it was sealed, in a sentence; null if all is whole
 * @param sealed how many entries were found as they were sealed
 * @param seals how many seals were checked
 * @param tail how many entries no seal covers yet
 */
public record Finding(@Nullable String broken, long sealed, long seals, long tail) {
  public boolean isWhole() {
    return broken == null;
  }
}
