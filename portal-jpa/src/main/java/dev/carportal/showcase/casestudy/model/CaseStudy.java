package dev.carportal.showcase.casestudy.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.model.BaseEntity;
import dev.carportal.platform.search.model.Analysis;
import dev.carportal.showcase.capability.model.Capability;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something the company built for a customer, and what came of it. */
@Entity
@Table(schema = "showcase", name = "development_cases")
@Cacheable
@Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
@Indexed(index = "cases")
@NamedQuery(
    name = "CaseStudy.bySlug",
    query = "select c from CaseStudy c left join fetch c.texts where c.slug = :slug")
@NamedQuery(
    name = "CaseStudy.byPublicId",
    query = "select c from CaseStudy c left join fetch c.texts where c.publicId = :publicId")
@NamedQuery(
    name = "CaseStudy.newest",
    query =
        "select c.id from CaseStudy c where c.status = PUBLISHED"
            + " order by c.deliveredOn desc nulls last, c.id desc")
@NamedQuery(
    name = "CaseStudy.featured",
    query =
        "select c.id from CaseStudy c where c.status = PUBLISHED and c.featured"
            + " order by c.sortOrder, c.id")
@NamedQuery(
    name = "CaseStudy.withCapability",
    query =
        "select c.id from CaseStudy c join c.capabilities k where c.status = PUBLISHED"
            + " and k.slug = :capability order by c.sortOrder, c.id")
@NamedQuery(
    name = "CaseStudy.related",
    query =
        "select c.id from CaseStudy c join c.capabilities k where c.status = PUBLISHED"
            + " and c.id <> :id and k in (select m from CaseStudy o join o.capabilities m where"
            + " o.id = :id) group by c.id, c.sortOrder order by count(k) desc, c.sortOrder")
@NamedQuery(
    name = "CaseStudy.facets",
    query = "select c.caseType, c.technologyStack from CaseStudy c where c.status = PUBLISHED")
@NamedQuery(
    name = "CaseStudy.inOrder",
    query = "select c.id from CaseStudy c order by c.sortOrder, c.id")
public class CaseStudy extends BaseEntity implements Audited {
  public static final String STATUS_FIELD = "status";
  public static final String TYPE_FIELD = "case_type";
  public static final String TECHNOLOGY_FIELD = "technology_name";

  @NotBlank
  @Size(max = 80)
  @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
  @Column(name = "slug", updatable = false)
  private String slug;

  @NotNull
  @Column(name = "case_type")
  @KeywordField(name = TYPE_FIELD)
  private CaseType caseType;

  @NotNull
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "technology_stack")
  private List<String> technologyStack;

  @Size(max = 160)
  private String platform;

  @NotBlank
  @Size(max = 20)
  @Column(name = "project_duration")
  private String projectDuration;

  @Min(1)
  @Column(name = "team_size")
  private int teamSize;

  @Column(name = "delivered_on")
  private LocalDate deliveredOn;

  @NotBlank
  @Size(max = 200)
  @Column(name = "picture_url")
  private String pictureUrl;

  @NotNull
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "screenshots_url")
  private List<String> screenshotsUrl;

  @Column(name = "is_featured")
  private boolean featured;

  @Column(name = "sort_order")
  private int sortOrder;

  @NotNull
  @KeywordField(name = STATUS_FIELD)
  private CaseStudyStatus status = CaseStudyStatus.DRAFT;

  @Column(name = "status_before_archive")
  private CaseStudyStatus statusBeforeArchive;

  @Column(name = "published_at")
  private Instant publishedAt;

  @ElementCollection
  @BatchSize(size = 32)
  @CollectionTable(
      schema = "showcase",
      name = "development_case_translations",
      joinColumns = @JoinColumn(name = "case_id"))
  @MapKeyColumn(name = "language")
  @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
  private Map<Language, @Valid CaseText> texts = new EnumMap<>(Language.class);

  @ElementCollection
  @BatchSize(size = 32)
  @CollectionTable(
      schema = "showcase",
      name = "development_case_figures",
      joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
  private List<@Valid CaseFigure> figures = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      schema = "showcase",
      name = "development_case_capabilities",
      joinColumns = @JoinColumn(name = "case_id"),
      inverseJoinColumns = @JoinColumn(name = "capability_id"))
  @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
  private Set<Capability> capabilities = new LinkedHashSet<>();

  protected CaseStudy() {} // for JPA

  /** Drafts a case in both languages. */
  public CaseStudy(
      String slug, int sortOrder, CaseProfile profile, CaseText chinese, CaseText english) {
    this.slug = slug;
    this.sortOrder = sortOrder;
    describe(profile);
    tell(Language.ZH, chinese);
    tell(Language.EN, english);
  }

  /** Changes what the case is without words. */
  public final void describe(CaseProfile profile) {
    this.caseType = profile.caseType();
    this.technologyStack = profile.technologyStack();
    this.platform = profile.platform();
    this.projectDuration = profile.duration().toString();
    this.teamSize = profile.teamSize();
    this.deliveredOn = profile.deliveredOn();
    this.pictureUrl = profile.pictureUrl();
    this.screenshotsUrl = profile.screenshotUrls();
  }

  /** Tells the case anew in a language. */
  public final void tell(Language language, CaseText text) {
    if (!text.equals(texts.get(language))) {
      texts.put(language, text);
    }
  }

  /** Replaces the figures of a language. */
  public void prove(Language language, List<CaseFigure> proof) {
    if (proof.equals(figures(language))) {
      return;
    }
    List<CaseFigure> others =
        figures.stream().filter(figure -> figure.language() != language).toList();
    figures.clear();
    figures.addAll(others);
    figures.addAll(proof);
  }

  /** Says what it took to build it. */
  public void draw(Collection<Capability> used) {
    capabilities.retainAll(used);
    capabilities.addAll(used);
  }

  /** Shows the case to the public. */
  public void publish(Instant now) {
    become(CaseStudyStatus.PUBLISHED);
    this.publishedAt = now;
  }

  /** Takes the case back from the public. */
  public void unpublish() {
    become(CaseStudyStatus.DRAFT);
  }

  /** Puts the case away; it can be taken out again as it was. */
  public void archive() {
    CaseStudyStatus before = status;
    become(CaseStudyStatus.ARCHIVED);
    this.statusBeforeArchive = before;
  }

  /** Takes the case out of the archive as it was before. */
  public void restore() {
    if (status != CaseStudyStatus.ARCHIVED) {
      throw new RuleException("error.case.notArchived", slug, status);
    }
    become(statusBeforeArchive);
  }

  private void become(CaseStudyStatus next) {
    if (!status.canBecome(next)) {
      throw new RuleException("error.case.status", slug, status);
    }
    status = next;
    statusBeforeArchive = null;
  }

  /** Puts the case among the first that visitors see, or back into the row. */
  public void feature(boolean first) {
    this.featured = first;
  }

  /** Gives the case its place in the library. */
  public void place(int order) {
    this.sortOrder = order;
  }

  /** What a language says of it; the other language where this one says nothing. */
  public CaseText text(Language language) {
    CaseText text = texts.get(language);
    return text != null ? text : texts.values().iterator().next();
  }

  /** The figures of a language, in order. */
  public List<CaseFigure> figures(Language language) {
    return figures.stream().filter(figure -> figure.language() == language).toList();
  }

  public String getSlug() {
    return slug;
  }

  public CaseType getCaseType() {
    return caseType;
  }

  @FullTextField(name = Analysis.TECHNOLOGY, analyzer = Analysis.ENGLISH)
  @KeywordField(name = TECHNOLOGY_FIELD)
  public List<String> getTechnologyStack() {
    return List.copyOf(technologyStack);
  }

  public String getPlatform() {
    return platform;
  }

  public Period getDuration() {
    return Period.parse(projectDuration);
  }

  public int getTeamSize() {
    return teamSize;
  }

  public LocalDate getDeliveredOn() {
    return deliveredOn;
  }

  public String getPictureUrl() {
    return pictureUrl;
  }

  public List<String> getScreenshotsUrl() {
    return List.copyOf(screenshotsUrl);
  }

  public boolean isFeatured() {
    return featured;
  }

  public int getSortOrder() {
    return sortOrder;
  }

  public CaseStudyStatus getStatus() {
    return status;
  }

  public boolean isPublished() {
    return status == CaseStudyStatus.PUBLISHED;
  }

  public Instant getPublishedAt() {
    return publishedAt;
  }

  public Set<Capability> getCapabilities() {
    return Set.copyOf(capabilities);
  }

  @FullTextField(
      name = Analysis.TITLE_ZH,
      analyzer = Analysis.CHINESE,
      searchAnalyzer = Analysis.CHINESE_QUERY)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "texts")))
  public String getTitleZh() {
    return text(Language.ZH).caseTitle();
  }

  @FullTextField(name = Analysis.TITLE_EN, analyzer = Analysis.ENGLISH)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "texts")))
  public String getTitleEn() {
    return text(Language.EN).caseTitle();
  }

  @FullTextField(
      name = Analysis.BODY_ZH,
      analyzer = Analysis.CHINESE,
      searchAnalyzer = Analysis.CHINESE_QUERY,
      projectable = Projectable.YES)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "texts")))
  public String getBodyZh() {
    return body(text(Language.ZH));
  }

  @FullTextField(
      name = Analysis.BODY_EN,
      analyzer = Analysis.ENGLISH,
      projectable = Projectable.YES)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "texts")))
  public String getBodyEn() {
    return body(text(Language.EN));
  }

  private static String body(CaseText text) {
    return Analysis.body(
        text.summary(),
        text.problem(),
        text.description(),
        text.achievements(),
        text.clientName(),
        text.vehicle(),
        text.clientTestimonial());
  }

  /** The status it returns to from the archive; null outside of it. */
  public @Nullable CaseStudyStatus getStatusBeforeArchive() {
    return statusBeforeArchive;
  }

  /** Nobody's but ours. */
  @Override
  public @Nullable Long getCompanyId() {
    return null;
  }
}
