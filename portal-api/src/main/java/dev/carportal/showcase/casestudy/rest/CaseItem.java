package dev.carportal.showcase.casestudy.rest;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.casestudy.model.CaseType;
import dev.carportal.showcase.casestudy.service.CaseCard;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One case in a list. */
@Schema(description = "One case in a list.")
public record CaseItem(
    @Schema(description = "Its id in addresses.", examples = "aurora-cockpit") String slug,
    Language language,
    CaseType type,
    String title,
    String summary,
    String client,
    List<String> technologyStack,
    @Nullable LocalDate deliveredOn,
    @Schema(description = "The path of its picture.") String picture) {

  static CaseItem of(CaseCard card, Language language) {
    return new CaseItem(
        card.slug(),
        language,
        card.caseType(),
        card.title(),
        card.summary(),
        card.clientName(),
        card.technologyStack(),
        card.deliveredOn(),
        card.pictureUrl());
  }
}
