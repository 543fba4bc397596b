package dev.carportal.identity.accessreview.service;

import dev.carportal.identity.accessreview.model.LineDecision;
import dev.carportal.identity.accessreview.model.ReviewLine;
import dev.carportal.identity.accessreview.model.ReviewedPerson;
import dev.carportal.identity.account.service.SecondFactor;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.caller.model.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in a review.
 *
 * @param id null where only the snapshot is left
 * @param subject how the identity provider calls her; null with the id
 * @param version the version of her row; what a decision on her is expected to find
 * @param factors null if nobody can say
 * @param decision null while nothing is decided on her as she is now
 */
public record ReviewPerson(
    @Nullable UUID id,
    @Nullable String subject,
    int version,
    String name,
    String email,
    String role,
    @Nullable List<SecondFactor> factors,
    Instant knownSince,
    @Nullable Instant lastLoginAt,
    SinceLast sinceLast,
    @Nullable LineDecision decision,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt)
    implements Serializable {

  /** The one role of a customer's person that a review is about. */
  static String role(User user) {
    return user.getRoles().contains(Role.CUSTOMER_ADMIN) ? Role.CUSTOMER_ADMIN : Role.CUSTOMER;
  }

  /** A person as she is now; what was decided on her counts only if it left her as she is. */
  static ReviewPerson of(User user, @Nullable ReviewLine line, @Nullable String before) {
    String role = role(user);
    ReviewLine decided = stands(user, line) ? line : null;
    return new ReviewPerson(
        user.getPublicId(),
        user.getSubject(),
        user.getRowVersion(),
        user.getDisplayName(),
        user.getEmail(),
        role,
        null,
        user.getCreatedAt(),
        user.getLastLoginAt(),
        SinceLast.of(before, role),
        decided == null ? null : decided.getDecision(),
        decided == null ? null : decided.getDecidedByName(),
        decided == null ? null : decided.getDecidedAt());
  }

  /** A person as she was. */
  static ReviewPerson of(ReviewLine line, SinceLast sinceLast) {
    ReviewedPerson person = line.getPerson();
    String factors = person.factors();
    return new ReviewPerson(
        null,
        null,
        0,
        person.name(),
        person.email(),
        person.role(),
        factors == null
            ? null
            : Arrays.stream(factors.split(","))
                .filter(name -> !name.isEmpty())
                .map(SecondFactor::valueOf)
                .toList(),
        person.knownSince(),
        person.lastLoginAt(),
        sinceLast,
        line.getDecision(),
        line.getDecidedByName(),
        line.getDecidedAt());
  }

  /** Whether what was decided on somebody still holds of her. */
  static boolean stands(User user, @Nullable ReviewLine line) {
    return line != null
        && line.getDecision() != LineDecision.REMOVED
        && line.getPerson().role().equals(role(user));
  }

  /** The same with what the identity provider says. */
  ReviewPerson with(@Nullable List<SecondFactor> known) {
    return new ReviewPerson(
        id,
        subject,
        version,
        name,
        email,
        role,
        known,
        knownSince,
        lastLoginAt,
        sinceLast,
        decision,
        decidedBy,
        decidedAt);
  }
}
