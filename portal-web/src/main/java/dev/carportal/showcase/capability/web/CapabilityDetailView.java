package dev.carportal.showcase.capability.web;

import dev.carportal.platform.faces.web.Site;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.capability.service.CapabilityDetails;
import dev.carportal.showcase.capability.service.CapabilityService;
import dev.carportal.showcase.casestudy.service.CaseCard;
import dev.carportal.showcase.casestudy.service.CaseStudyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One capability, with the cases it was used for. */
@Named
@RequestScoped
public class CapabilityDetailView {
  private static final int CASES = 6;

  @Inject private CapabilityService capabilities;
  @Inject private CaseStudyService caseStudies;
  @Inject private Site site;

  private String slug = "";
  private CapabilityDetails capability;
  private List<CaseCard> cases = List.of();

  public void load() {
    Language language = Language.of(site.getLocale());
    capability = capabilities.get(slug, language);
    cases = caseStudies.listWithCapability(slug, language, CASES);
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public CapabilityDetails getCapability() {
    return capability;
  }

  public List<CaseCard> getCases() {
    return cases;
  }
}
