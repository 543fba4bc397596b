package dev.carportal.showcase.casestudy.web;

import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.faces.web.Preferences;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.capability.service.CapabilityCard;
import dev.carportal.showcase.capability.service.CapabilityService;
import dev.carportal.showcase.casestudy.model.CaseProfile;
import dev.carportal.showcase.casestudy.model.CaseType;
import dev.carportal.showcase.casestudy.service.CaseEditingService;
import dev.carportal.showcase.casestudy.service.EditCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a case is told in both languages, or a new one is drafted. */
@Named
@RequestScoped
public class AdminCasestudyEditView {
  private static final String PICTURES = "/resources/pictures/";

  @Inject private CaseEditingService cases;
  @Inject private CapabilityService capabilityService;
  @Inject private Preferences preferences;
  @Inject private ServletContext application;

  private @Nullable String id;
  private int version;
  private String slug = "";
  private CaseType caseType = CaseType.NAVIGATION_APP;
  private String technologies = "";
  private @Nullable String platform;
  private int months = 6;
  private int teamSize = 5;
  private @Nullable LocalDate deliveredOn;
  private String pictureUrl = "";
  private @Nullable String screenshots;
  private List<String> capabilities = List.of();
  private final CaseTextForm zh = new CaseTextForm();
  private final CaseTextForm en = new CaseTextForm();

  /** Shows the case as it reads now; an empty form for a new one. */
  public void load() {
    UUID known = key();
    if (known == null) {
      return;
    }
    EditCase now = cases.get(known);
    version = now.expectedVersion();
    slug = now.slug();
    caseType = now.profile().caseType();
    technologies = String.join("\n", now.profile().technologyStack());
    platform = now.profile().platform();
    months = (int) now.profile().duration().toTotalMonths();
    teamSize = now.profile().teamSize();
    deliveredOn = now.profile().deliveredOn();
    pictureUrl = now.profile().pictureUrl();
    screenshots = String.join("\n", now.profile().screenshotUrls());
    capabilities = now.capabilities();
    zh.fill(now.chinese(), now.chineseFigures());
    en.fill(now.english(), now.englishFigures());
  }

  private @Nullable UUID key() {
    try {
      return id == null || id.isBlank() ? null : UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("CaseStudy", null);
    }
  }

  public String save() {
    cases.edit(
        new EditCase(
            key(),
            version,
            isNew() ? slug : null,
            new CaseProfile(
                caseType,
                CaseTextForm.lines(technologies),
                platform,
                Period.ofMonths(months),
                teamSize,
                deliveredOn,
                pictureUrl,
                CaseTextForm.lines(screenshots)),
            zh.text(),
            en.text(),
            zh.pairs(),
            en.pairs(),
            capabilities));
    return "/admin/showcase/casestudy/list?faces-redirect=true";
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  public CaseType[] getCaseTypes() {
    return CaseType.values();
  }

  public List<CapabilityCard> getAllCapabilities() {
    return capabilityService.list(Language.of(preferences.getLocale()));
  }

  /** The drawings that ship with the portal. */
  public List<String> getPictures() {
    return application.getResourcePaths(PICTURES).stream()
        .filter(path -> path.startsWith(PICTURES + "case-"))
        .sorted()
        .toList();
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public CaseType getCaseType() {
    return caseType;
  }

  public void setCaseType(CaseType caseType) {
    this.caseType = caseType;
  }

  public String getTechnologies() {
    return technologies;
  }

  public void setTechnologies(String technologies) {
    this.technologies = technologies;
  }

  public @Nullable String getPlatform() {
    return platform;
  }

  public void setPlatform(@Nullable String platform) {
    this.platform = platform;
  }

  public int getMonths() {
    return months;
  }

  public void setMonths(int months) {
    this.months = months;
  }

  public int getTeamSize() {
    return teamSize;
  }

  public void setTeamSize(int teamSize) {
    this.teamSize = teamSize;
  }

  public @Nullable LocalDate getDeliveredOn() {
    return deliveredOn;
  }

  public void setDeliveredOn(@Nullable LocalDate deliveredOn) {
    this.deliveredOn = deliveredOn;
  }

  public String getPictureUrl() {
    return pictureUrl;
  }

  public void setPictureUrl(String pictureUrl) {
    this.pictureUrl = pictureUrl;
  }

  public @Nullable String getScreenshots() {
    return screenshots;
  }

  public void setScreenshots(@Nullable String screenshots) {
    this.screenshots = screenshots;
  }

  public List<String> getCapabilities() {
    return capabilities;
  }

  public void setCapabilities(List<String> capabilities) {
    this.capabilities = capabilities;
  }

  /** What is said in Chinese. */
  public CaseTextForm getZh() {
    return zh;
  }

  /** What is said in English. */
  public CaseTextForm getEn() {
    return en;
  }
}
