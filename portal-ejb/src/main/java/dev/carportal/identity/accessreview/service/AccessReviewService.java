package dev.carportal.identity.accessreview.service;

import dev.carportal.identity.accessreview.model.AccessReview;
import dev.carportal.identity.accessreview.model.AccessReviewRepository;
import dev.carportal.identity.accessreview.model.LineDecision;
import dev.carportal.identity.accessreview.model.ReviewLine;
import dev.carportal.identity.accessreview.model.ReviewRow;
import dev.carportal.identity.accessreview.model.ReviewedPerson;
import dev.carportal.identity.person.service.ChangeRoles;
import dev.carportal.identity.person.service.ColleagueService;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company's administrators decide on their colleagues one by one and then confirm the list; our
 * staff see how far they are.
 */
@Stateless
@RolesAllowed("customer-admin")
public class AccessReviewService {
  @Inject private AccessReviewRepository reviews;
  @Inject private UserRepository users;
  @Inject private ColleagueService colleagues;
  @Inject private AuditJournal journal;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The reviews of the caller's company, newest first. */
  public Page<ReviewRow> list(PageRequest page) {
    return reviews.list(page, company(), null);
  }

  /** How many of them wait. */
  public long countOpen() {
    return reviews.countOpen(company());
  }

  /**
   * The reviews of all companies, newest first.
   *
   * @param overdueOnly whether only those are meant that should have been confirmed by now
   */
  @RolesAllowed({"administrator", "sales"})
  public Page<ReviewRow> listAll(PageRequest page, boolean overdueOnly) {
    Instant edge = clock.instant().minus(AccessReview.REMINDERS.get(1));
    return reviews.list(page, null, overdueOnly ? edge : null);
  }

  /** One of the caller's company, or for staff of any. */
  @RolesAllowed({"customer-admin", "administrator", "sales"})
  public ReviewDetails details(UUID id) {
    AccessReview review = find(id);
    List<ReviewLine> lines = reviews.lines(review);
    Map<Long, ReviewLine> before = new HashMap<>();
    reviews.linesBefore(review).stream()
        .filter(line -> line.getDecision() != LineDecision.REMOVED)
        .forEach(line -> before.put(line.getUserId(), line));
    List<ReviewPerson> people = new ArrayList<>();
    Set<Long> here = new HashSet<>();
    if (review.getConfirmedAt() == null) {
      Map<Long, ReviewLine> decided = new HashMap<>();
      lines.forEach(line -> decided.put(line.getUserId(), line));
      for (User user : users.findByCompany(review.getCompanyId())) {
        here.add(user.getId());
        people.add(
            ReviewPerson.of(user, decided.get(user.getId()), role(before.get(user.getId()))));
      }
    } else {
      for (ReviewLine line : lines) {
        if (line.getDecision() != LineDecision.REMOVED) {
          here.add(line.getUserId());
          String role = role(before.get(line.getUserId()));
          people.add(ReviewPerson.of(line, SinceLast.of(role, line.getPerson().role())));
        }
      }
    }
    return new ReviewDetails(
        review.getPublicId(),
        review.getRowVersion(),
        review.getCompanyName(),
        review.getQuarter(),
        review.getOpenedAt(),
        review.getConfirmedAt(),
        review.getConfirmedByName(),
        review.isOverdue(clock.instant()),
        people,
        gone(lines, before, here));
  }

  /**
   * Decides on a person; what is decided is done at once.
   *
   * @return the key of the person of whom the identity provider has to learn; empty if she stays
   *     what she is
   */
  public Optional<Long> decide(@Valid DecideOnPerson command) {
    AccessReview review = reviews.get(command.reviewId(), company());
    review.expectOpen();
    User user = users.get(command.personId(), company());
    Long changed =
        switch (command.decision()) {
          case KEPT -> keep(user, command.expectedVersion());
          case ROLE_CHANGED ->
              colleagues.changeRoles(
                  new ChangeRoles(
                      command.personId(),
                      command.expectedVersion(),
                      Set.of(
                          ReviewPerson.role(user).equals(Role.CUSTOMER)
                              ? Role.CUSTOMER_ADMIN
                              : Role.CUSTOMER)));
          case REMOVED -> colleagues.remove(command.personId(), command.expectedVersion());
        };
    write(review, user, command);
    return Optional.ofNullable(changed);
  }

  /**
   * Confirms the whole list.
   *
   * @throws RuleException {@code error.review.undecided} if nothing is decided on somebody
   */
  public void confirm(UUID id, int expectedVersion) {
    AccessReview review = reviews.get(id, company());
    review.expectVersion(expectedVersion);
    users.lockPeople(company());
    Map<Long, ReviewLine> decided = new HashMap<>();
    reviews.lines(review).forEach(line -> decided.put(line.getUserId(), line));
    List<String> undecided =
        users.findByCompany(company()).stream()
            .filter(user -> !ReviewPerson.stands(user, decided.get(user.getId())))
            .map(User::getDisplayName)
            .toList();
    if (!undecided.isEmpty()) {
      throw new RuleException("error.review.undecided", String.join(", ", undecided));
    }
    review.confirm(caller.userId(), caller.name(), clock.instant());
  }

  /** The same as {@link #details}, to be taken away: that is written down. */
  @RolesAllowed({"customer-admin", "administrator", "sales"})
  public ReviewDetails export(UUID id) {
    AccessReview review = find(id);
    journal.note(
        AuditAction.EXPORTED,
        "AccessReview",
        review.getPublicId(),
        review.getCompanyId(),
        Map.of("quarter", review.getQuarter()));
    return details(id);
  }

  private void write(AccessReview review, User user, DecideOnPerson command) {
    ReviewedPerson person =
        new ReviewedPerson(
            user.getDisplayName(),
            user.getEmail(),
            ReviewPerson.role(user),
            command.factors(),
            user.getCreatedAt(),
            user.getLastLoginAt());
    reviews.lines(review).stream()
        .filter(line -> line.getUserId().equals(user.getId()))
        .findFirst()
        .ifPresentOrElse(
            line -> line.decide(person, command.decision(), caller.name(), clock.instant()),
            () ->
                reviews.add(
                    new ReviewLine(
                        review,
                        user.getId(),
                        person,
                        command.decision(),
                        caller.name(),
                        clock.instant())));
    journal.note(
        AuditAction.CHANGED,
        "AccessReview",
        review.getPublicId(),
        review.getCompanyId(),
        Map.of("person", user.getPublicId().toString(), "decision", command.decision().code()));
  }

  private static @Nullable Long keep(User user, int expectedVersion) {
    user.expectVersion(expectedVersion);
    return null;
  }

  /** Who left: those of the review before, and those removed in this one. */
  private static List<ReviewPerson> gone(
      List<ReviewLine> lines, Map<Long, ReviewLine> before, Set<Long> here) {
    Map<Long, ReviewLine> gone = new HashMap<>(before);
    lines.stream()
        .filter(line -> line.getDecision() == LineDecision.REMOVED)
        .forEach(line -> gone.put(line.getUserId(), line));
    gone.keySet().removeAll(here);
    return gone.values().stream().map(line -> ReviewPerson.of(line, SinceLast.GONE)).toList();
  }

  private static @Nullable String role(@Nullable ReviewLine line) {
    return line == null ? null : line.getPerson().role();
  }

  private AccessReview find(UUID id) {
    return caller.isStaff() ? reviews.get(id) : reviews.get(id, company());
  }

  private Long company() {
    Long company = caller.companyId();
    if (company == null) {
      throw new NotFoundException("Company", null);
    }
    return company;
  }
}
