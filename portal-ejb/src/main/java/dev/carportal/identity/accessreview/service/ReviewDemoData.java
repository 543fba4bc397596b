package dev.carportal.identity.accessreview.service;

import dev.carportal.identity.accessreview.model.AccessReview;
import dev.carportal.identity.accessreview.model.AccessReviewRepository;
import dev.carportal.identity.accessreview.model.LineDecision;
import dev.carportal.identity.accessreview.model.Quarter;
import dev.carportal.identity.accessreview.model.ReviewLine;
import dev.carportal.identity.accessreview.model.ReviewedPerson;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.config.service.DemoData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Aurora Motors has a review open after one it confirmed; Helix has confirmed this quarter's, by an
 * administrator who has left since.
 */
@Stateless
@RolesAllowed("system")
public class ReviewDemoData implements DemoData {
  private static final Duration QUARTER = Duration.ofDays(91);

  @Inject private UserRepository users;
  @Inject private AccessReviewRepository reviews;
  @Inject private Clock clock;

  @Override
  public boolean isShowcase() {
    return false;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public String name() {
    return "access reviews";
  }

  @Override
  public void load() {
    Instant now = clock.instant();
    User linWei = named("lin.wei");
    confirmed(linWei, now.minus(QUARTER));
    open(linWei, now);
    User tom = named("tom.berg");
    User mia = formerAdministrator(tom, now);
    confirmed(mia, now.minus(Duration.ofHours(2)));
    mia.remove();
    mia.learnedByProvider();
  }

  private User named(String username) {
    return users.findByUsername(username).orElseThrow();
  }

  private User formerAdministrator(User colleague, Instant now) {
    String address = "mia.hoffmann@helix.example";
    User mia =
        new User(
            UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString(),
            "mia.hoffmann",
            address,
            "Mia Hoffmann",
            colleague.getUserType());
    mia.signIn(
        address, "Mia Hoffmann", Set.of(Role.CUSTOMER, Role.CUSTOMER_ADMIN), now.minus(QUARTER));
    mia.prefer(Locale.ENGLISH, colleague.getZone(), "system", null);
    mia.join(colleague.getCompanyId(), colleague.getCompanyName(), UserType.TIER1);
    users.add(mia);
    return mia;
  }

  private AccessReview open(User administrator, Instant at) {
    AccessReview review =
        new AccessReview(
            administrator.getCompanyId(),
            administrator.getCompanyName(),
            Quarter.of(at, administrator.getZone()),
            at);
    reviews.add(review);
    return review;
  }

  private void confirmed(User by, Instant at) {
    AccessReview review = open(by, at);
    List<User> people = users.findByCompany(by.getCompanyId());
    for (User user : people) {
      reviews.add(
          new ReviewLine(
              review,
              user.getId(),
              new ReviewedPerson(
                  user.getDisplayName(),
                  user.getEmail(),
                  ReviewPerson.role(user),
                  null,
                  user.getCreatedAt(),
                  user.getLastLoginAt()),
              LineDecision.KEPT,
              by.getDisplayName(),
              at));
    }
    reviews.flush();
    review.confirm(by.getId(), by.getDisplayName(), at.plus(Duration.ofMinutes(10)));
  }
}
