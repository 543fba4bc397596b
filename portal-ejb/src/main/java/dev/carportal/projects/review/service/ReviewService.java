package dev.carportal.projects.review.service;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.notification.service.Notice;
import dev.carportal.platform.outbox.model.PortalOutbox;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.StaleVersionException;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectEventKind;
import dev.carportal.projects.project.model.ProjectRepository;
import dev.carportal.projects.project.service.ProjectNotices;
import dev.carportal.projects.project.service.ProjectTimeline;
import dev.carportal.projects.review.model.CaseLink;
import dev.carportal.projects.review.model.ReviewFilter;
import dev.carportal.projects.review.model.ReviewRepository;
import dev.carportal.projects.review.model.ReviewRow;
import dev.carportal.projects.review.model.ReviewWaiting;
import dev.carportal.projects.review.model.ServiceReview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets customers say what delivered projects were like, and staff decide what everybody may read.
 * What is shown, and what is shown no longer, goes to the public site by message.
 */
@Stateless
@RolesAllowed({"customer", "staff", "system"})
public class ReviewService {
  @Inject private ProjectRepository projects;
  @Inject private ReviewRepository reviews;
  @Inject private UserRepository users;
  @Inject private PortalOutbox outbox;
  @Inject private ProjectTimeline timeline;
  @Inject private ProjectNotices notices;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** One page of all reviews. */
  @RolesAllowed("staff")
  public Page<ReviewRow> list(PageRequest request, ReviewFilter filter) {
    return reviews.list(request, filter, caller);
  }

  /** How many reviews wait for a decision, counted up to the limit of lists. */
  @RolesAllowed("staff")
  public long countWaiting() {
    return reviews.countWaiting();
  }

  /** What was said of a project, as far as the caller may read it, newest first. */
  public List<ReviewRow> listOf(UUID projectId) {
    return reviews.list(projects.get(projectId, caller), caller);
  }

  /**
   * A review with all it says, for staff and for its author.
   *
   * @throws NotFoundException if there is none that the caller may read
   */
  public ReviewDetails details(UUID reviewId) {
    return details(reviews.get(reviewId, caller));
  }

  /** What the caller said of a project, if she did. */
  @RolesAllowed("customer")
  public Optional<ReviewDetails> findMine(UUID projectId) {
    return reviews.find(projects.get(projectId, caller), me()).map(this::details);
  }

  /** The delivered projects that the caller has not said anything of. */
  @RolesAllowed("customer")
  public List<ReviewWaiting> listWaiting() {
    return reviews.listWaiting(caller);
  }

  /**
   * Takes what the caller says of a project: once, and anew until staff decide.
   *
   * @return the public id of the review
   */
  @RolesAllowed("customer")
  public UUID write(@Valid WriteReview command) {
    Project project = projects.get(command.projectId(), caller);
    Optional<ServiceReview> known = reviews.find(project, me());
    ServiceReview review =
        known.orElseGet(() -> new ServiceReview(project, projects.refer(User.class, me())));
    if (known.isPresent()) {
      expect(review, command.expectedVersion());
    }
    review.write(
        command.rating(),
        command.title(),
        command.content(),
        command.aspects(),
        command.improvements(),
        command.recommend(),
        command.publicly(),
        caller.locale());
    if (known.isEmpty()) {
      reviews.add(review);
    }
    timeline.note(project, ProjectEventKind.REVIEW_WRITTEN, null);
    tellStaff(review);
    return review.getPublicId();
  }

  /** Takes the caller's review back; what everybody could read disappears. */
  @RolesAllowed("customer")
  public void withdraw(UUID reviewId, int expectedVersion) {
    disappear(reviewId, expectedVersion);
  }

  /** Takes a review down from the public site. */
  @RolesAllowed({"sales", "project-manager", "administrator"})
  public void takeDown(UUID reviewId, int expectedVersion) {
    disappear(reviewId, expectedVersion);
  }

  private void disappear(UUID reviewId, int expectedVersion) {
    ServiceReview review = reviews.get(reviewId, caller);
    review.expectVersion(expectedVersion);
    if (review.withdraw()) {
      outbox.write("review.withdrawn", new ReviewWithdrawn(review.getPublicId()));
    }
    timeline.note(review.getProject(), ProjectEventKind.REVIEW_WITHDRAWN, null);
    tellAuthor(review, "review.withdrawn", review.getReviewTitle());
  }

  /** Shows a review to everybody under a case of the public site. */
  @RolesAllowed({"sales", "project-manager", "administrator"})
  public void publish(@Valid PublishReview command) {
    ServiceReview review = reviews.get(command.reviewId(), caller);
    review.expectVersion(command.expectedVersion());
    if (!reviews.mayStandUnder(command.caseSlug())) {
      throw InvalidInputException.of("caseSlug", "error.review.case", command.caseSlug());
    }
    review.publish(command.caseSlug(), caller.name(), clock.instant());
    outbox.write(
        "review.published",
        new ReviewPublished(
            review.getPublicId(),
            command.caseSlug(),
            review.getClient().getName(),
            review.getLocale().toLanguageTag(),
            review.getReviewTitle(),
            review.getReviewContent(),
            review.getRating(),
            clock.instant()));
    timeline.note(review.getProject(), ProjectEventKind.REVIEW_PUBLISHED, null);
    tellAuthor(review, "review.published", review.getReviewTitle());
  }

  /** Does not show a review; its author is told why. */
  @RolesAllowed({"sales", "project-manager", "administrator"})
  public void decline(@Valid DeclineReview command) {
    ServiceReview review = reviews.get(command.reviewId(), caller);
    review.expectVersion(command.expectedVersion());
    review.decline(command.reason(), caller.name(), clock.instant());
    timeline.note(review.getProject(), ProjectEventKind.REVIEW_DECLINED, Map.of(), null, true);
    tellAuthor(review, "review.declined", review.getReviewTitle(), command.reason());
  }

  /** The cases under which a review may stand, by slug. */
  @RolesAllowed("staff")
  public List<CaseChoice> listCases() {
    return reviews.findOpenCases().stream()
        .map(link -> new CaseChoice(link.getSlug(), link.getTitles()))
        .toList();
  }

  /** Keeps which cases stand on the public site, once. */
  @RolesAllowed("system")
  public void learn(UUID messageId, CasesPublished told) {
    if (!outbox.noteConsumed(messageId, "case-links")) {
      return;
    }
    Map<String, CaseLink> known = new HashMap<>();
    reviews.findCases().forEach(link -> known.put(link.getSlug(), link));
    Map<String, CaseChoice> open = new HashMap<>();
    told.cases().forEach(choice -> open.put(choice.slug(), choice));
    for (CaseChoice choice : told.cases()) {
      CaseLink link = known.get(choice.slug());
      if (link == null) {
        reviews.add(new CaseLink(choice.slug(), choice.titles(), told.at()));
      } else {
        link.stand(choice.titles(), told.at());
      }
    }
    known.values().stream()
        .filter(link -> !open.containsKey(link.getSlug()))
        .forEach(link -> link.leave(told.at()));
  }

  private static void expect(ServiceReview review, @Nullable Integer version) {
    if (version == null) {
      throw new StaleVersionException(
          "ServiceReview", review.getPublicId(), 0, review.getRowVersion());
    }
    review.expectVersion(version);
  }

  private Long me() {
    Long user = caller.userId();
    if (user == null) {
      throw new NotFoundException("User", null);
    }
    return user;
  }

  private void tellStaff(ServiceReview review) {
    Project project = review.getProject();
    List<User> people = new ArrayList<>(users.findByRole(Role.SALES));
    people.add(project.getProjectManager());
    notices.tell(
        people,
        new Notice(
            "review.written",
            List.of(
                review.getClient().getName(),
                project.getProjectName(),
                review.getRating().toPlainString()),
            "/admin/projects/review/detail?id=" + review.getPublicId()));
  }

  private void tellAuthor(ServiceReview review, String kind, String... arguments) {
    notices.tell(
        List.of(review.getAuthor()),
        new Notice(
            kind,
            List.of(arguments),
            "/portal/projects/review/edit?project=" + review.getProject().getPublicId()));
  }

  private ReviewDetails details(ServiceReview review) {
    Project project = review.getProject();
    return new ReviewDetails(
        review.getPublicId(),
        review.getRowVersion(),
        project.getPublicId(),
        project.getProjectNumber(),
        project.getProjectName(),
        review.getClient().getName(),
        review.getAuthor().getDisplayName(),
        review.getLocale(),
        review.getRating(),
        review.getReviewTitle(),
        review.getReviewContent(),
        review.getServiceAspects(),
        review.getImprovementsSuggested(),
        review.isWouldRecommend(),
        review.isPublic(),
        review.getState(),
        review.getCaseSlug(),
        review.getDeclineReason(),
        review.getDecidedByName(),
        review.getDecidedAt(),
        review.getCreatedAt(),
        review.getAuthor().getId().equals(caller.userId()));
  }
}
