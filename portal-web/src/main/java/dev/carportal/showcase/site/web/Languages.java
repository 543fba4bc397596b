package dev.carportal.showcase.site.web;

import java.util.Enumeration;
import java.util.Locale;

/** Which of our languages a visitor reads best. */
final class Languages {
  private Languages() {}

  /** Whether Chinese comes first of our languages in what a browser asks for. */
  static boolean prefersChinese(Enumeration<Locale> wanted) {
    while (wanted.hasMoreElements()) {
      String language = wanted.nextElement().getLanguage();
      if (language.equals("zh")) {
        return true;
      }
      if (language.equals("en")) {
        return false;
      }
    }
    return false;
  }
}
