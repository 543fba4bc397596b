package dev.carportal.identity.accessreview.service;

import dev.carportal.identity.accessreview.model.AccessReview;
import dev.carportal.identity.accessreview.model.AccessReviewRepository;
import dev.carportal.identity.accessreview.model.DueReview;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.service.Recipients;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.notification.service.Notice;
import dev.carportal.platform.notification.service.NotificationService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens reviews and reminds of them; however many nodes do so, once. */
@Stateless
@RolesAllowed("system")
public class ReviewOpening {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewOpening.class);

  @Inject private AccessReviewRepository reviews;
  @Inject private UserRepository users;
  @Inject private NotificationService notifications;

  /** The companies that are to be asked. */
  public List<DueReview> listDue(Instant now) {
    return reviews.findDue(now);
  }

  /** The reviews that may have to be reminded of. */
  public List<Long> listToRemind(Instant now) {
    return reviews.findOpen(now.minus(AccessReview.REMINDERS.get(0)));
  }

  /** Opens a company's review; one that another node has opened stays as it is. */
  public void open(DueReview due, Instant now) {
    reviews.lock(due.companyId());
    if (reviews.find(due.companyId(), due.quarter()).isPresent()) {
      return;
    }
    List<User> people = users.findByCompany(due.companyId());
    if (people.isEmpty()) {
      return;
    }
    AccessReview review =
        new AccessReview(
            due.companyId(), String.valueOf(people.get(0).getCompanyName()), due.quarter(), now);
    reviews.add(review);
    tell(review, people, "review.opened");
    LOG.info("Access review {} was opened", review.getPublicId());
  }

  /** Reminds of a review if it is time. */
  public void remind(Long reviewId, Instant now) {
    reviews
        .find(reviewId)
        .ifPresent(
            review -> {
              reviews.lock(review.getCompanyId());
              reviews.refresh(review);
              if (review.remind(now)) {
                tell(review, users.findByCompany(review.getCompanyId()), "review.reminder");
                LOG.info("Access review {} was reminded of", review.getPublicId());
              }
            });
  }

  private void tell(AccessReview review, List<User> people, String kind) {
    notifications.tell(
        Recipients.of(
            people.stream().filter(user -> user.getRoles().contains(Role.CUSTOMER_ADMIN)).toList()),
        new Notice(
            kind,
            List.of(review.getCompanyName(), review.getQuarter()),
            "/portal/identity/accessreview/detail?id=" + review.getPublicId()));
  }
}
