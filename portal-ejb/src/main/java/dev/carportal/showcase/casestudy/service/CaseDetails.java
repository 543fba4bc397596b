package dev.carportal.showcase.casestudy.service;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.casestudy.model.CaseFigure;
import dev.carportal.showcase.casestudy.model.CaseType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page tells it; texts are cut into paragraphs.
 *
 * @param problem what stood in the way
 * @param built what was built
 * @param achieved what came of it
 * @param capabilities what it took
 */
public record CaseDetails(
    UUID id,
    Language language,
    String slug,
    CaseType caseType,
    String title,
    String summary,
    String clientName,
    @Nullable String vehicle,
    @Nullable String platform,
    Period duration,
    int teamSize,
    @Nullable LocalDate deliveredOn,
    List<String> technologyStack,
    List<String> problem,
    List<String> built,
    List<String> achieved,
    List<CaseFigure> figures,
    String pictureUrl,
    List<Screenshot> screenshots,
    List<Quote> quotes,
    List<UsedCapability> capabilities,
    List<CaseCard> related)
    implements Serializable {

  /** A picture with its words. */
  public record Screenshot(String url, String caption) implements Serializable {}

  /**
   * What a customer says.
   *
   * @param rating 1 to 5; null for words without a rating
   * @param languageTag the language of the words, which need not be the page's
   */
  public record Quote(
      @Nullable String title,
      List<String> paragraphs,
      String by,
      @Nullable BigDecimal rating,
      String languageTag,
      @Nullable Instant at)
      implements Serializable {}

  /** A capability that the case took. */
  public record UsedCapability(String slug, String name) implements Serializable {}
}
