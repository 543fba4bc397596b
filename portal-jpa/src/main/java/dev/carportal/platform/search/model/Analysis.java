package dev.carportal.platform.search.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.jspecify.annotations.Nullable;

/**
 * Names and rules of the index. Chinese is cut into overlapping pairs of characters, so that a word
 * is found inside a sentence without a dictionary; single characters are kept beside the pairs for
 * readers who type only one. English words are reduced to their stems.
 */
public class Analysis implements LuceneAnalysisConfigurer {
  /** Analyzer of Chinese texts. */
  public static final String CHINESE = "chinese";

  /**
   * Analyzer of what a reader types: pairs only, else every text with one of the characters fits.
   */
  public static final String CHINESE_QUERY = "chinese-query";

  /** Analyzer of English texts and of technical names. */
  public static final String ENGLISH = "english";

  public static final String TITLE_ZH = "title_zh";
  public static final String TITLE_EN = "title_en";
  public static final String BODY_ZH = "body_zh";
  public static final String BODY_EN = "body_en";
  public static final String TECHNOLOGY = "technology";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context
        .analyzer(CHINESE)
        .custom()
        .tokenizer("standard")
        .tokenFilter("cjkWidth")
        .tokenFilter("lowercase")
        .tokenFilter("cjkBigram")
        .param("outputUnigrams", "true");
    context
        .analyzer(CHINESE_QUERY)
        .custom()
        .tokenizer("standard")
        .tokenFilter("cjkWidth")
        .tokenFilter("lowercase")
        .tokenFilter("cjkBigram");
    context
        .analyzer(ENGLISH)
        .custom()
        .tokenizer("standard")
        .tokenFilter("asciiFolding")
        .tokenFilter("lowercase")
        .tokenFilter("englishPossessive")
        .tokenFilter("porterStem");
  }

  /** The parts of a text as one, paragraphs apart; what is missing is left out. */
  public static String body(@Nullable String... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
