package dev.carportal.projects.review.service;

import dev.carportal.projects.project.model.Translations;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * A case under which a review may stand.
 *
 * @param titles its title by language tag
 */
public record CaseChoice(String slug, Map<String, String> titles) implements Serializable {

  /** Its title in the reader's language, else how addresses name it. */
  public String title(Locale reader) {
    return titles.isEmpty() ? slug : Translations.choose(titles, reader);
  }
}
