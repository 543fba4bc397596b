package dev.carportal.platform.i18n.model;

import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.Converter;
import java.util.Locale;

/** A language in which texts are kept; its code is the first step of every public address. */
public enum Language implements Coded {
  ZH("zh", Locale.SIMPLIFIED_CHINESE),
  EN("en", Locale.ENGLISH);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  @Override
  public String code() {
    return code;
  }

  /** How dates, numbers and bundles of this language are written. */
  public Locale locale() {
    return locale;
  }

  /** The language for a reader; whoever reads no Chinese reads English. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }

  /** Keeps the language by its code. */
  @Converter(autoApply = true)
  public static class Codes extends CodeConverter<Language> {
    public Codes() {
      super(Language.class);
    }
  }
}
