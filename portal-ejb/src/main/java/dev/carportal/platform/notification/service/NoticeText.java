package dev.carportal.platform.notification.service;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of a notice in one language. */
record NoticeText(String title, String text) {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  static NoticeText of(String kind, List<String> arguments, Locale locale) {
    ResourceBundle sentences = bundle(locale);
    Object[] named = arguments.toArray();
    return new NoticeText(
        new MessageFormat(sentences.getString(kind + ".title"), locale).format(named),
        new MessageFormat(sentences.getString(kind + ".text"), locale).format(named));
  }

  /** Whatever the language of the machine, who does not read Chinese reads English. */
  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "dev.carportal.i18n.notifications",
        locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
        NoticeText.class.getClassLoader(),
        NO_FALLBACK);
  }
}
