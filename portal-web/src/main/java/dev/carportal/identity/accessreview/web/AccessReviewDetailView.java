package dev.carportal.identity.accessreview.web;

import dev.carportal.identity.accessreview.model.LineDecision;
import dev.carportal.identity.accessreview.service.AccessReviewService;
import dev.carportal.identity.accessreview.service.ReviewDesk;
import dev.carportal.identity.accessreview.service.ReviewDetails;
import dev.carportal.identity.accessreview.service.ReviewPerson;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A company's look at who belongs to it: person by person, then the whole list. */
@Named
@ViewScoped
public class AccessReviewDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReviewDesk desk;
  @Inject private AccessReviewService reviews;

  private String id;
  private ReviewDetails review;

  public void load() {
    review = desk.details(Params.id("AccessReview", id));
  }

  /** Leaves somebody as she is. */
  public String keep(ReviewPerson person) {
    return decide(person, LineDecision.KEPT);
  }

  /** Makes an administrator a customer, or the other way round. */
  public String changeRole(ReviewPerson person) {
    return decide(person, LineDecision.ROLE_CHANGED);
  }

  /** Lets somebody in no more. */
  public String remove(ReviewPerson person) {
    return decide(person, LineDecision.REMOVED);
  }

  /** Confirms the whole list. */
  public String confirm() {
    try {
      reviews.confirm(review.id(), review.version());
    } catch (PortalException e) {
      load();
      throw e;
    }
    Toast.say("identity", "review.detail.message.confirmed", review.quarter());
    return again();
  }

  private String decide(ReviewPerson person, LineDecision decision) {
    try {
      desk.decide(review.id(), person, decision);
    } catch (PortalException e) {
      load();
      throw e;
    }
    Toast.say("identity", "review.detail.message." + decision.name(), person.name());
    return again();
  }

  private String again() {
    return "/portal/identity/accessreview/detail?faces-redirect=true&id=" + review.id();
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
