package dev.carportal.identity.accessreview.web;

import dev.carportal.identity.accessreview.service.AccessReviewService;
import dev.carportal.platform.faces.web.NavigationCounter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Counts the reviews that wait for the reader's company. */
@RequestScoped
public class OpenReviews implements NavigationCounter {
  @Inject private AccessReviewService reviews;

  @Override
  public String key() {
    return "portal.reviews";
  }

  @Override
  public long count() {
    return reviews.countOpen();
  }
}
