package dev.carportal.projects.review.web;

import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.projects.project.web.Params;
import dev.carportal.projects.review.model.ReviewFilter;
import dev.carportal.projects.review.model.ReviewRow;
import dev.carportal.projects.review.model.ReviewState;
import dev.carportal.projects.review.service.ReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What customers said, for staff to decide on. */
@Named
@RequestScoped
public class AdminReviewListView {
  private static final int SIZE = 50;

  @Inject private ReviewService reviews;

  private String words;
  private String state;
  private boolean publicOnly;
  private String sort;
  private boolean descending;
  private String cursor;
  private @Nullable Page<ReviewRow> page;

  /** Reads the page that the address asks for. */
  public void load() {
    ReviewState wanted = Params.choice(ReviewState.class, state);
    page =
        reviews.list(
            new PageRequest(cursor, SIZE, sort, sort == null || descending, true),
            new ReviewFilter(words, wanted == null ? Set.of() : Set.of(wanted), publicOnly));
  }

  public @Nullable Page<ReviewRow> getPage() {
    return page;
  }

  public ReviewState[] getStates() {
    return ReviewState.values();
  }

  /** Whether the list is narrowed, so that an empty one says so. */
  public boolean isFiltered() {
    return words != null || state != null || publicOnly;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public boolean isPublicOnly() {
    return publicOnly;
  }

  public void setPublicOnly(boolean publicOnly) {
    this.publicOnly = publicOnly;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public boolean isDescending() {
    return descending;
  }

  public void setDescending(boolean descending) {
    this.descending = descending;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
