package dev.carportal.showcase.casestudy.service;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.casestudy.model.CaseFigure;
import dev.carportal.showcase.casestudy.model.CaseStudy;
import dev.carportal.showcase.casestudy.model.CaseText;
import dev.carportal.showcase.casestudy.model.CaseType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param figure what proves it best; null if it has no figures
 * @param excerpts places that fit a search, in safe HTML; empty outside of one
 */
public record CaseCard(
    String slug,
    CaseType caseType,
    String title,
    String summary,
    String clientName,
    String pictureUrl,
    List<String> technologyStack,
    @Nullable LocalDate deliveredOn,
    @Nullable CaseFigure figure,
    List<String> excerpts)
    implements Serializable {

  /** Shows a case in a language. */
  public static CaseCard of(CaseStudy study, Language language, List<String> excerpts) {
    CaseText text = study.text(language);
    return new CaseCard(
        study.getSlug(),
        study.getCaseType(),
        text.caseTitle(),
        text.summary(),
        text.clientName(),
        study.getPictureUrl(),
        study.getTechnologyStack(),
        study.getDeliveredOn(),
        study.figures(language).stream().findFirst().orElse(null),
        excerpts);
  }
}
