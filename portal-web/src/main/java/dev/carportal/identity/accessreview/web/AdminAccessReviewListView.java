package dev.carportal.identity.accessreview.web;

import dev.carportal.identity.accessreview.model.ReviewRow;
import dev.carportal.identity.accessreview.service.AccessReviewService;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The access reviews of all companies. */
@Named
@RequestScoped
public class AdminAccessReviewListView extends ListView<ReviewRow> {
  @Inject private AccessReviewService reviews;

  private @Nullable String state;

  @Override
  protected Page<ReviewRow> read() {
    return reviews.listAll(
        asked(PageRequest.SIZE_STAFF, Order.DESCENDING, true), "overdue".equals(state));
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }
}
