package dev.carportal.platform.caller.rest;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Chooses between the languages of the portal (RFC 9110, section 12.5.4). */
public final class AcceptLanguage {
  private AcceptLanguage() {}

  /** The first of our languages in the client's order; English if it wants none of them. */
  public static Locale of(@Nullable String header) {
    if (header == null) {
      return Locale.ENGLISH;
    }
    try {
      for (LanguageRange range : LanguageRange.parse(header)) {
        String wanted = range.getRange();
        if (range.getWeight() > 0 && (wanted.equals("zh") || wanted.startsWith("zh-"))) {
          return Locale.SIMPLIFIED_CHINESE;
        }
        if (range.getWeight() > 0 && (wanted.equals("en") || wanted.startsWith("en-"))) {
          return Locale.ENGLISH;
        }
      }
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH; // a header that cannot be read asks for nothing
    }
    return Locale.ENGLISH;
  }
}
