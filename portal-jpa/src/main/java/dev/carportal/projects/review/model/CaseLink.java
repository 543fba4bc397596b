package dev.carportal.projects.review.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A case of the public site as it told us of it: a place where a review may stand. */
@Entity
@Table(schema = "projects", name = "case_links")
@NamedQuery(
    name = "CaseLink.all",
    query = "select distinct c from CaseLink c left join fetch c.titles")
@NamedQuery(
    name = "CaseLink.open",
    query =
        "select distinct c from CaseLink c left join fetch c.titles where c.open order by c.slug")
public class CaseLink extends BaseEntity {
  @NotBlank
  @Column(updatable = false)
  private String slug;

  @NotNull
  @Column(name = "told_at")
  private Instant toldAt;

  private boolean open;

  @ElementCollection
  @CollectionTable(
      schema = "projects",
      name = "case_link_titles",
      joinColumns = @JoinColumn(name = "case_link_id"))
  @MapKeyColumn(name = "locale")
  @Column(name = "title")
  private Map<String, String> titles = new HashMap<>();

  protected CaseLink() {} // for JPA

  /** Makes a case known that stands on the public site. */
  public CaseLink(String slug, Map<String, String> titles, Instant toldAt) {
    this.slug = slug;
    this.titles.putAll(titles);
    this.toldAt = toldAt;
    this.open = true;
  }

  /** Keeps that it stands there with these titles, unless something newer was told before. */
  public void stand(Map<String, String> newTitles, Instant at) {
    if (!at.isBefore(toldAt)) {
      toldAt = at;
      open = true;
      titles.keySet().retainAll(newTitles.keySet());
      titles.putAll(newTitles);
    }
  }

  /** Keeps that it stands there no longer, unless something newer was told before. */
  public void leave(Instant at) {
    if (!at.isBefore(toldAt)) {
      toldAt = at;
      open = false;
    }
  }

  public String getSlug() {
    return slug;
  }

  public boolean isOpen() {
    return open;
  }

  public Instant getToldAt() {
    return toldAt;
  }

  /** Its titles by language tag. */
  public Map<String, String> getTitles() {
    return Map.copyOf(titles);
  }
}
