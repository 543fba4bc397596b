package dev.carportal.identity.accessreview.service;

import dev.carportal.identity.accessreview.model.LineDecision;
import dev.carportal.identity.account.service.Accounts;
import dev.carportal.identity.account.service.SecondFactor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks and decides in a review, with what the identity provider knows of people. */
@Stateless
@RolesAllowed("customer-admin")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewDesk {
  @Inject private AccessReviewService reviews;
  @Inject private Accounts accounts;

  /** A review; in one that is open everybody comes with her second factors. */
  @RolesAllowed({"customer-admin", "administrator", "sales"})
  public ReviewDetails details(UUID id) {
    return withFactors(reviews.details(id));
  }

  /** A review to be taken away. */
  @RolesAllowed({"customer-admin", "administrator", "sales"})
  public ReviewDetails export(UUID id) {
    return withFactors(reviews.export(id));
  }

  /** Decides on a person whom the caller sees in the review. */
  public void decide(UUID review, ReviewPerson person, LineDecision decision) {
    String subject = person.subject();
    UUID id = person.id();
    if (subject != null && id != null) {
      String factors =
          accounts
              .factors(subject)
              .map(known -> known.stream().map(Enum::name).collect(Collectors.joining(",")))
              .orElse(null);
      reviews
          .decide(new DecideOnPerson(review, id, person.version(), decision, factors))
          .ifPresent(accounts::tell);
    }
  }

  private ReviewDetails withFactors(ReviewDetails review) {
    if (review.confirmedAt() != null) {
      return review;
    }
    return new ReviewDetails(
        review.id(),
        review.version(),
        review.companyName(),
        review.quarter(),
        review.openedAt(),
        review.confirmedAt(),
        review.confirmedBy(),
        review.overdue(),
        review.people().stream().map(person -> person.with(factors(person))).toList(),
        review.gone());
  }

  private @Nullable List<SecondFactor> factors(ReviewPerson person) {
    String subject = person.subject();
    return subject == null ? person.factors() : accounts.factors(subject).orElse(null);
  }
}
