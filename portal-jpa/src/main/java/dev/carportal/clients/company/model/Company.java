package dev.carportal.clients.company.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A company we know. Its id is the tenant: everything of its people carries it. */
@Entity
@Table(schema = "clients", name = "company_info")
@NamedQuery(name = "Company.bySlug", query = "select c from Company c where c.slug = :slug")
@NamedQuery(
    name = "Company.byPublicId",
    query = "select c from Company c where c.publicId = :publicId")
@NamedQuery(
    name = "Company.named",
    query =
        "select c from Company c where lower(c.name) like :pattern escape '!' order by c.name, c.id")
public class Company extends BaseEntity implements Audited {
  public static final int NAME_MAX = 200;

  @NotBlank
  @Size(max = NAME_MAX)
  @Column(name = "company_name")
  private String name;

  @NotBlank
  @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
  @Size(max = 80)
  @Column(name = "slug", updatable = false)
  private String slug;

  @NotNull
  @Column(name = "company_type")
  private CompanyType type;

  @Size(max = 120)
  @Column(name = "industry")
  private String industry;

  @Column(name = "scale")
  private CompanyScale scale;

  @Size(min = 2, max = 2)
  @Column(name = "country")
  private String country;

  @Size(max = 300)
  @Column(name = "website")
  private String website;

  @Size(max = 4000)
  @Column(name = "description")
  private String description;

  @Size(max = 300)
  @Column(name = "logo_url")
  private String logoUrl;

  protected Company() {} // for JPA

  /**
   * Makes a company known.
   *
   * @param slug how URLs and files name it: small letters, digits and hyphens
   */
  public Company(String name, String slug, CompanyType type) {
    this.name = name;
    this.slug = slug;
    this.type = type;
  }

  /** Says more about the company. */
  public void describe(
      @Nullable String newIndustry,
      @Nullable CompanyScale newScale,
      @Nullable String newCountry,
      @Nullable String newWebsite,
      @Nullable String newDescription) {
    this.industry = newIndustry;
    this.scale = newScale;
    this.country = newCountry;
    this.website = newWebsite;
    this.description = newDescription;
  }

  /** Shows another logo. */
  public void show(@Nullable String newLogoUrl) {
    this.logoUrl = newLogoUrl;
  }

  public String getName() {
    return name;
  }

  public String getSlug() {
    return slug;
  }

  public CompanyType getType() {
    return type;
  }

  public @Nullable String getIndustry() {
    return industry;
  }

  public @Nullable CompanyScale getScale() {
    return scale;
  }

  public @Nullable String getCountry() {
    return country;
  }

  public @Nullable String getWebsite() {
    return website;
  }

  public @Nullable String getDescription() {
    return description;
  }

  public @Nullable String getLogoUrl() {
    return logoUrl;
  }

  /** A company is its own tenant. */
  @Override
  public @Nullable Long getCompanyId() {
    return getId();
  }
}
