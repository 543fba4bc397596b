package dev.carportal.identity.accessreview.web;

import dev.carportal.identity.accessreview.service.ReviewDesk;
import dev.carportal.identity.accessreview.service.ReviewDetails;
import dev.carportal.platform.faces.web.Params;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A company's access review, as our staff see it. */
@Named
@RequestScoped
public class AdminAccessReviewDetailView {
  @Inject private ReviewDesk reviews;

  private String id;
  private ReviewDetails review;

  public void load() {
    review = reviews.details(Params.id("AccessReview", id));
  }

  public ReviewDetails getReview() {
    return review;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
