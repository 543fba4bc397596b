package dev.carportal.projects.review.model;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews a list shows.
 *
 * @param words part of the title or of the customer's or the project's name; null for any
 * @param states in which state; empty for any
 * @param publicOnly only those whose authors agree that everybody may read them
 */
public record ReviewFilter(@Nullable String words, Set<ReviewState> states, boolean publicOnly)
    implements Serializable {

  public ReviewFilter {
    words = words == null || words.isBlank() ? null : words.strip();
    states = Set.copyOf(states);
  }
}
