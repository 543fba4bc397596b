package dev.carportal.showcase.site.web;

import dev.carportal.platform.faces.web.Site;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.capability.service.CapabilityCard;
import dev.carportal.showcase.capability.service.CapabilityService;
import dev.carportal.showcase.casestudy.service.CaseCard;
import dev.carportal.showcase.casestudy.service.CaseStudyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The front page: proof, what the company can build, what it built last. */
@Named
@RequestScoped
public class SiteHomeView {
  private static final int PROOFS = 3;
  private static final int NEWEST = 6;

  @Inject private CaseStudyService cases;
  @Inject private CapabilityService capabilities;
  @Inject private Site site;

  private List<CaseCard> proofs = List.of();
  private List<CapabilityCard> map = List.of();
  private List<CaseCard> newest = List.of();

  public void load() {
    Language language = Language.of(site.getLocale());
    proofs =
        cases.listFeatured(language, PROOFS).stream()
            .filter(card -> card.figure() != null)
            .toList();
    map = capabilities.list(language);
    newest = cases.listNewest(language, NEWEST);
  }

  /** Featured cases with the figure that proves each. */
  public List<CaseCard> getProofs() {
    return proofs;
  }

  public List<CapabilityCard> getMap() {
    return map;
  }

  public List<CaseCard> getNewest() {
    return newest;
  }
}
