package dev.carportal.projects.review.web;

import dev.carportal.projects.review.model.ReviewWaiting;
import dev.carportal.projects.review.service.ReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The delivered projects that wait for the customer's review, on her first page. */
@Named
@RequestScoped
public class ReviewHomeView {
  @Inject private ReviewService reviews;

  private @Nullable List<ReviewWaiting> waiting;

  public List<ReviewWaiting> getWaiting() {
    if (waiting == null) {
      waiting = reviews.listWaiting();
    }
    return waiting;
  }
}
