package dev.carportal.platform.search.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a text in which a reader's words stand. Made here, because the server's Lucene
 * comes without its highlighter.
 */
final class Excerpts {
  private static final int MAX_SENTENCES = 2;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？!?；;\\n])|(?<=\\.)\\s+");
  private static final Pattern ENDING = Pattern.compile("(?:ing|ed|es|s)$");

  private Excerpts() {}

  /**
   * Finds the sentences.
   *
   * @return at most two, in HTML: everything is escaped but {@code <mark>} around the words
   */
  static List<String> of(@Nullable String text, Words words) {
    List<String> excerpts = new ArrayList<>();
    if (text == null || words.isEmpty()) {
      return excerpts;
    }
    Pattern sought = pattern(words);
    for (String sentence : SENTENCE_END.split(text, 0)) {
      if (excerpts.size() < MAX_SENTENCES && sought.matcher(sentence).find()) {
        excerpts.add(mark(sentence.strip(), sought));
      }
    }
    return excerpts;
  }

  private static Pattern pattern(Words words) {
    return Pattern.compile(
        words.list().stream().map(Excerpts::expression).collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * A Latin word stands for its forms, as the index reduces them to a stem; others for themselves.
   */
  private static String expression(String word) {
    if (!word.chars().allMatch(letter -> letter < 0x250)) {
      return Pattern.quote(word);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String stem = lower.length() > 4 ? ENDING.matcher(lower).replaceFirst("") : lower;
    return "\\b" + Pattern.quote(stem) + "\\w*";
  }

  private static String mark(String sentence, Pattern sought) {
    StringBuilder html = new StringBuilder();
    Matcher word = sought.matcher(sentence);
    int done = 0;
    while (word.find()) {
      html.append(escape(sentence.substring(done, word.start())))
          .append("<mark>")
          .append(escape(word.group()))
          .append("</mark>");
      done = word.end();
    }
    return html.append(escape(sentence.substring(done))).toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
