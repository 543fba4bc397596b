package dev.carportal.platform.i18n.model;

import java.util.Arrays;
import java.util.List;

/** Texts of several paragraphs, which empty lines part. */
public final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs of a text. */
  public static List<String> of(String text) {
    return Arrays.stream(text.strip().split("\\s*\\n\\s*\\n\\s*", -1))
        .filter(paragraph -> !paragraph.isBlank())
        .toList();
  }
}
