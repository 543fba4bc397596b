package dev.carportal.showcase.casestudy.web;

import dev.carportal.platform.faces.web.Site;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.casestudy.service.CaseDetails;
import dev.carportal.showcase.casestudy.service.CaseStudyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One case as a story. */
@Named
@RequestScoped
public class CasestudyDetailView {
  @Inject private CaseStudyService cases;
  @Inject private Site site;

  private String slug = "";
  private CaseDetails study;

  public void load() {
    study = cases.get(slug, Language.of(site.getLocale()));
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public CaseDetails getStudy() {
    return study;
  }

  /** How many months it took. */
  public long getMonths() {
    return study.duration().toTotalMonths();
  }

  /** The library, narrowed to a technology. */
  public String technologyUrl(String technology) {
    return site.url("/cases?technology=") + URLEncoder.encode(technology, StandardCharsets.UTF_8);
  }
}
