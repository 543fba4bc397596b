package dev.carportal.identity.accessreview.web;

import dev.carportal.identity.accessreview.model.ReviewRow;
import dev.carportal.identity.accessreview.service.AccessReviewService;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The access reviews of the reader's company. */
@Named
@RequestScoped
public class AccessReviewListView extends ListView<ReviewRow> {
  @Inject private AccessReviewService reviews;

  @Override
  protected Page<ReviewRow> read() {
    return reviews.list(asked(PageRequest.SIZE_DEFAULT, Order.DESCENDING, true));
  }
}
