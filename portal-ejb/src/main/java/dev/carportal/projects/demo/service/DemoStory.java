package dev.carportal.projects.demo.service;

import dev.carportal.projects.review.model.ReviewState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project of the demonstration, as its file writes it.
 *
 * @param company the slug of the customer
 * @param language zh or en: what its people write in
 * @param type the code of its kind of work
 * @param status the code of where it stands
 * @param prefix how its files are named
 * @param late whether a milestone is overdue
 */
record DemoStory(
    String company,
    String language,
    String name,
    String type,
    String status,
    int startedDaysAgo,
    BigDecimal budget,
    String currency,
    String description,
    List<String> technologies,
    String prefix,
    boolean late,
    @Nullable Said review) {

  Locale locale() {
    return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }

  /** What the customer says of it; {@code caseSlug} is where it stands if it is published. */
  record Said(
      BigDecimal rating,
      String title,
      String content,
      Map<String, Integer> aspects,
      @Nullable String improvements,
      boolean recommend,
      boolean publicly,
      String state,
      @Nullable String caseSlug) {

    boolean isPublished() {
      return state.equals(ReviewState.PUBLISHED.code());
    }
  }
}
