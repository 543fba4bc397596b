package dev.carportal.projects.review.web;

import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
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
public class AdminReviewListView extends ListView<ReviewRow> {
  @Inject private ReviewService reviews;

  private @Nullable String state;
  private boolean publicOnly;

  @Override
  protected Page<ReviewRow> read() {
    ReviewState wanted = Params.value(ReviewState.class, state);
    return reviews.list(
        asked(PageRequest.SIZE_STAFF, Order.DESCENDING, true),
        new ReviewFilter(getWords(), wanted == null ? Set.of() : Set.of(wanted), publicOnly));
  }

  @Override
  public boolean isNarrowed() {
    return super.isNarrowed() || state != null || publicOnly;
  }

  public ReviewState[] getStates() {
    return ReviewState.values();
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public boolean isPublicOnly() {
    return publicOnly;
  }

  public void setPublicOnly(boolean publicOnly) {
    this.publicOnly = publicOnly;
  }
}
