package dev.carportal.identity.person.service;

import dev.carportal.identity.account.service.SecondFactor;
import dev.carportal.identity.user.model.User;
import java.util.List;
import java.util.Optional;

/**
 * What our own row says of a person.
 *
 * @param subject how the identity provider calls her
 */
record KnownPerson(String subject, PersonDetails details) {
  static KnownPerson of(User user, boolean last) {
    return new KnownPerson(
        user.getSubject(),
        new PersonDetails(
            user.getPublicId(),
            user.getRowVersion(),
            user.getDisplayName(),
            user.getEmail(),
            user.getCompanyName(),
            user.getPosition(),
            user.getPhone(),
            user.getZone().getId(),
            user.getStatus(),
            Membership.givenTo(user),
            user.getCreatedAt(),
            user.getLastLoginAt(),
            null,
            last,
            Membership.isOurs(user)));
  }

  /** The same with what the identity provider says. */
  PersonDetails with(Optional<List<SecondFactor>> factors) {
    return new PersonDetails(
        details.id(),
        details.version(),
        details.name(),
        details.email(),
        details.companyName(),
        details.position(),
        details.phone(),
        details.zone(),
        details.status(),
        details.roles(),
        details.createdAt(),
        details.lastLoginAt(),
        factors.orElse(null),
        details.last(),
        details.ours());
  }
}
