package dev.carportal.showcase.casestudy.rest;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.casestudy.model.CaseFigure;
import dev.carportal.showcase.casestudy.model.CaseType;
import dev.carportal.showcase.casestudy.service.CaseDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case in full. */
@Schema(description = "A case in full; texts come in paragraphs.")
public record CaseDocument(
    UUID id,
    @Schema(description = "Its id in addresses.", examples = "aurora-cockpit") String slug,
    Language language,
    CaseType type,
    String title,
    String summary,
    String client,
    @Nullable String vehicle,
    @Nullable String platform,
    @Schema(description = "ISO 8601 period.", examples = "P8M") String duration,
    int teamSize,
    @Nullable LocalDate deliveredOn,
    List<String> technologyStack,
    @Schema(description = "What stood in the way.") List<String> problem,
    @Schema(description = "What was built.") List<String> built,
    @Schema(description = "What came of it.") List<String> achieved,
    List<Figure> figures,
    @Schema(description = "The path of its picture.") String picture,
    List<Quote> quotes,
    @Schema(description = "The capabilities it took.") List<String> capabilities) {

  static CaseDocument of(CaseDetails details) {
    return new CaseDocument(
        details.id(),
        details.slug(),
        details.language(),
        details.caseType(),
        details.title(),
        details.summary(),
        details.clientName(),
        details.vehicle(),
        details.platform(),
        details.duration().toString(),
        details.teamSize(),
        details.deliveredOn(),
        details.technologyStack(),
        details.problem(),
        details.built(),
        details.achieved(),
        details.figures().stream().map(Figure::of).toList(),
        details.pictureUrl(),
        details.quotes().stream().map(Quote::of).toList(),
        details.capabilities().stream().map(CaseDetails.UsedCapability::name).toList());
  }

  /** A figure that proves a case. */
  @Schema(name = "Figure", description = "A figure that proves a case.")
  public record Figure(@Schema(examples = "2.1 s") String value, String label) {
    static Figure of(CaseFigure figure) {
      return new Figure(figure.value(), figure.label());
    }
  }

  /** What a customer says. */
  @Schema(name = "Quote", description = "What a customer says.")
  public record Quote(
      @Nullable String title,
      List<String> paragraphs,
      String by,
      @Schema(description = "1 to 5; absent if none was given.") @Nullable BigDecimal rating,
      @Schema(description = "The language of the words.", examples = "zh-CN") String language) {
    static Quote of(CaseDetails.Quote quote) {
      return new Quote(
          quote.title(), quote.paragraphs(), quote.by(), quote.rating(), quote.languageTag());
    }
  }
}
