package dev.carportal.showcase.casestudy.service;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.outbox.model.ShowcaseOutbox;
import dev.carportal.showcase.casestudy.model.CaseStudy;
import dev.carportal.showcase.casestudy.model.CaseStudyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Tells which cases stand on the public site, so that reviews can be put under them. */
@ApplicationScoped
public class CaseAnnouncement {
  @Inject private CaseStudyRepository cases;
  @Inject private ShowcaseOutbox outbox;
  @Inject private Clock clock;

  /** Tells all of them, as they are at this point of the transaction. */
  public void tell() {
    outbox.write(
        CasesPublished.KIND,
        new CasesPublished(
            clock.instant(),
            cases.listInOrder().stream()
                .filter(CaseStudy::isPublished)
                .map(CaseAnnouncement::entry)
                .toList()));
  }

  private static CasesPublished.Entry entry(CaseStudy study) {
    return new CasesPublished.Entry(
        study.getSlug(),
        Map.of(
            Language.ZH.code(), study.text(Language.ZH).caseTitle(),
            Language.EN.code(), study.text(Language.EN).caseTitle()));
  }
}
