package dev.carportal.showcase.capability.model;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.model.BaseEntity;
import dev.carportal.platform.search.model.Analysis;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.type.SqlTypes;

/** Something the company can build into a vehicle. */
@Entity
@Table(schema = "showcase", name = "capabilities")
@Cacheable
@Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
@Indexed(index = "capabilities")
@NamedQuery(
    name = "Capability.inOrder",
    query = "select c from Capability c left join fetch c.texts order by c.sortOrder, c.id")
@NamedQuery(
    name = "Capability.bySlug",
    query = "select c from Capability c left join fetch c.texts where c.slug = :slug")
@NamedQuery(
    name = "Capability.bySlugs",
    query =
        "select c from Capability c left join fetch c.texts where c.slug in :slugs"
            + " order by c.sortOrder, c.id")
public class Capability extends BaseEntity {
  @NotBlank
  @Size(max = 80)
  @Column(name = "slug", updatable = false)
  private String slug;

  @NotNull private Zone zone;

  @NotBlank
  @Size(max = 200)
  @Column(name = "picture_url")
  private String pictureUrl;

  @Min(0)
  @Max(1000)
  @Column(name = "map_x")
  private int mapX;

  @Min(0)
  @Max(400)
  @Column(name = "map_y")
  private int mapY;

  @NotNull
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "technology_stack")
  private List<String> technologyStack;

  @Column(name = "sort_order")
  private int sortOrder;

  @ElementCollection
  @BatchSize(size = 32)
  @CollectionTable(
      schema = "showcase",
      name = "capability_translations",
      joinColumns = @JoinColumn(name = "capability_id"))
  @MapKeyColumn(name = "language")
  @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
  private Map<Language, @Valid CapabilityText> texts = new EnumMap<>(Language.class);

  protected Capability() {} // for JPA

  /**
   * Describes a capability in both languages.
   *
   * @param pictureUrl the address of its drawing
   * @param mapX where it sits in the drawing of the vehicle, in thousandths of its width
   * @param mapY the same downwards, in thousandths of the width
   */
  public Capability(
      String slug,
      Zone zone,
      String pictureUrl,
      int mapX,
      int mapY,
      List<String> technologyStack,
      int sortOrder,
      CapabilityText chinese,
      CapabilityText english) {
    this.slug = slug;
    this.zone = zone;
    this.pictureUrl = pictureUrl;
    this.mapX = mapX;
    this.mapY = mapY;
    this.technologyStack = List.copyOf(technologyStack);
    this.sortOrder = sortOrder;
    texts.put(Language.ZH, chinese);
    texts.put(Language.EN, english);
  }

  /** What a language says of it; the other language where this one says nothing. */
  public CapabilityText text(Language language) {
    CapabilityText text = texts.get(language);
    return text != null ? text : texts.values().iterator().next();
  }

  public String getSlug() {
    return slug;
  }

  public Zone getZone() {
    return zone;
  }

  public String getPictureUrl() {
    return pictureUrl;
  }

  public int getMapX() {
    return mapX;
  }

  public int getMapY() {
    return mapY;
  }

  @FullTextField(name = Analysis.TECHNOLOGY, analyzer = Analysis.ENGLISH)
  public List<String> getTechnologyStack() {
    return List.copyOf(technologyStack);
  }

  public int getSortOrder() {
    return sortOrder;
  }

  @FullTextField(
      name = Analysis.TITLE_ZH,
      analyzer = Analysis.CHINESE,
      searchAnalyzer = Analysis.CHINESE_QUERY)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "texts")))
  public String getTitleZh() {
    return text(Language.ZH).name();
  }

  @FullTextField(name = Analysis.TITLE_EN, analyzer = Analysis.ENGLISH)
  @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "texts")))
  public String getTitleEn() {
    return text(Language.EN).name();
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

  private static String body(CapabilityText text) {
    return Analysis.body(
        text.summary(), text.description(), String.join("\n", text.deliverables()));
  }

  @Override
  public String trailName() {
    return slug;
  }
}
