package dev.carportal.projects.review.web;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.projects.review.model.ReviewState;
import dev.carportal.projects.review.model.ServiceAspect;
import dev.carportal.projects.review.service.CaseChoice;
import dev.carportal.projects.review.service.DeclineReview;
import dev.carportal.projects.review.service.PublishReview;
import dev.carportal.projects.review.service.ReviewDetails;
import dev.carportal.projects.review.service.ReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One review, to be shown to everybody, kept, or taken down. */
@Named
@RequestScoped
public class AdminReviewDetailView {
  @Inject private ReviewService reviews;
  @Inject private Caller caller;

  private String id;
  private int version;
  private String caseSlug;
  private String reason;
  private @Nullable ReviewDetails review;
  private @Nullable List<CaseChoice> cases;

  /** Reads the review, or ends in a page that does not exist. */
  public void load() {
    version = getReview().version();
  }

  /** The review, as it is now. */
  public ReviewDetails getReview() {
    if (review == null) {
      review = reviews.details(Params.id("ServiceReview", id));
    }
    return review;
  }

  /** Shows it under the case that was chosen. */
  public String publish() {
    reviews.publish(new PublishReview(getReview().id(), version, caseSlug));
    Toast.say("projects", "review.message.published");
    return again();
  }

  /** Keeps it from the public, for the reason that was given. */
  public String decline() {
    reviews.decline(new DeclineReview(getReview().id(), version, reason));
    Toast.say("projects", "review.message.declined");
    return again();
  }

  /** Takes it down from the public site. */
  public String takeDown() {
    reviews.takeDown(getReview().id(), version);
    Toast.say("projects", "review.message.takenDown");
    return again();
  }

  private String again() {
    return "/admin/projects/review/detail?faces-redirect=true&id=" + id;
  }

  /** Whether the caller may decide on it. */
  public boolean isDeciding() {
    return caller.has(Role.SALES)
        || caller.has(Role.PROJECT_MANAGER)
        || caller.has(Role.ADMINISTRATOR);
  }

  public boolean isPublishable() {
    return isDeciding()
        && getReview().isPublic()
        && getReview().state().canBecome(ReviewState.PUBLISHED);
  }

  public boolean isDeclinable() {
    return isDeciding() && getReview().state().canBecome(ReviewState.DECLINED);
  }

  public boolean isShown() {
    return getReview().state() == ReviewState.PUBLISHED;
  }

  /** The cases it may stand under. */
  public List<CaseChoice> getCases() {
    if (cases == null) {
      cases = reviews.listCases();
    }
    return cases;
  }

  public ServiceAspect[] getAspects() {
    return ServiceAspect.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getCaseSlug() {
    return caseSlug;
  }

  public void setCaseSlug(String caseSlug) {
    this.caseSlug = caseSlug;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
