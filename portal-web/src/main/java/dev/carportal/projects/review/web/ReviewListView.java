package dev.carportal.projects.review.web;

import dev.carportal.platform.faces.web.Params;
import dev.carportal.projects.review.model.ReviewRow;
import dev.carportal.projects.review.service.ReviewDetails;
import dev.carportal.projects.review.service.ReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was said of a project, on its page. */
@Named
@RequestScoped
public class ReviewListView {
  @Inject private ReviewService reviews;

  private @Nullable List<ReviewRow> rows;

  @SuppressWarnings("NullableOptional") // null until it was looked for
  private @Nullable Optional<ReviewDetails> mine;

  /** What the reader may read of it, newest first. */
  public List<ReviewRow> of(String projectId) {
    if (rows == null) {
      rows = reviews.listOf(Params.id("Project", projectId));
    }
    return rows;
  }

  /** What the reader said herself; null if nothing. */
  public @Nullable ReviewDetails mine(String projectId) {
    if (mine == null) {
      mine = reviews.findMine(Params.id("Project", projectId));
    }
    return mine.orElse(null);
  }
}
