package dev.carportal.projects.project.model;

import java.util.Locale;
import java.util.Map;

/** A short text in several languages, by language tag; the empty tag stands for all of them. */
public final class Translations {
  private Translations() {}

  /** The text in the reader's language, else in any other. */
  public static String choose(Map<String, String> texts, Locale reader) {
    return texts.entrySet().stream()
        .filter(text -> isIn(text.getKey(), reader))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> texts.isEmpty() ? "" : texts.values().iterator().next());
  }

  private static boolean isIn(String tag, Locale reader) {
    return Locale.forLanguageTag(tag).getLanguage().equals(reader.getLanguage());
  }
}
