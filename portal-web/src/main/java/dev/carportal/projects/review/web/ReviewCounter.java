package dev.carportal.projects.review.web;

import dev.carportal.platform.faces.web.NavigationCounter;
import dev.carportal.projects.review.service.ReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How many reviews wait for a decision, in the staff's menu. */
@RequestScoped
public class ReviewCounter implements NavigationCounter {
  @Inject private ReviewService reviews;

  private long count = -1;

  @Override
  public String key() {
    return "admin.reviews";
  }

  @Override
  public long count() {
    if (count < 0) {
      count = reviews.countWaiting();
    }
    return count;
  }
}
