package dev.carportal.showcase.casestudy.rest;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.showcase.casestudy.service.CaseCard;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the case library, in the company's order. */
@Schema(description = "A page of the case library, in our order.")
public record CaseList(List<CaseItem> items) {
  static CaseList of(Page<CaseCard> page, Language language) {
    return new CaseList(page.rows().stream().map(card -> CaseItem.of(card, language)).toList());
  }
}
