package dev.carportal.platform.branding.service;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose portal it is.
 *
 * @param setUp whether somebody has said so; before that these are the portal's own defaults
 * @param version the version to change it from
 * @param accent a colour as {@code #rrggbb}
 * @param icpNumber the licence of an internet content provider in China; null for none
 * @param logoVersion changes with the logo; null while the portal's own is shown
 */
public record SiteDetails(
    boolean setUp,
    int version,
    String nameZh,
    String nameEn,
    String accent,
    String mailSender,
    @Nullable String icpNumber,
    @Nullable String legalZh,
    @Nullable String legalEn,
    @Nullable String logoVersion)
    implements Serializable {
  /** The company's name in a language. */
  public String name(Locale locale) {
    return locale.getLanguage().equals("zh") ? nameZh : nameEn;
  }

  /** What the law asks to show, in a language; null for nothing. */
  public @Nullable String legal(Locale locale) {
    return locale.getLanguage().equals("zh") ? legalZh : legalEn;
  }
}
