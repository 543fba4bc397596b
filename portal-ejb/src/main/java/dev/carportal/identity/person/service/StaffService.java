package dev.carportal.identity.person.service;

import dev.carportal.identity.user.model.PersonFilter;
import dev.carportal.identity.user.model.PersonLine;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.model.UserStatus;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people our staff know: each other, and for administrators and sales those of all companies.
 */
@Stateless
@RolesAllowed("staff")
public class StaffService {
  @Inject private UserRepository users;
  @Inject private Membership membership;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Our own staff, by name. */
  public Page<PersonLine> list(PageRequest page, UserStatus status, @Nullable String words) {
    return users.list(page, new PersonFilter(null, true, status, words, null));
  }

  /**
   * People of companies, by name.
   *
   * @param company part of their company's name
   */
  @RolesAllowed({"administrator", "sales"})
  public Page<PersonLine> listCustomers(
      PageRequest page, UserStatus status, @Nullable String words, @Nullable String company) {
    return users.list(page, new PersonFilter(null, false, status, words, company));
  }

  /**
   * One person.
   *
   * @throws NotFoundException if there is none whom the caller may know
   */
  public KnownPerson get(UUID personId) {
    User user = find(personId);
    boolean all = caller.has(Role.ADMINISTRATOR) || caller.has(Role.SALES);
    if (!all && !Membership.isOurs(user)) {
      throw new NotFoundException("User", personId);
    }
    return KnownPerson.of(user, membership.isLastHead(user));
  }

  /**
   * Gives somebody other roles.
   *
   * @return the key of the person of whom the identity provider has to learn
   */
  @RolesAllowed("administrator")
  public Long changeRoles(@Valid ChangeRoles command) {
    User user = toChange(command.personId(), command.expectedVersion());
    membership.give(user, command.roles());
    return user.getId();
  }

  /** Lets somebody in no more; gives her key, of whom the identity provider has to learn. */
  @RolesAllowed("administrator")
  public Long remove(UUID personId, int expectedVersion) {
    User user = toChange(personId, expectedVersion);
    membership.remove(user);
    return user.getId();
  }

  /** Lets somebody in again; gives her key, of whom the identity provider has to learn. */
  @RolesAllowed("administrator")
  public Long restore(UUID personId, int expectedVersion) {
    User user = toChange(personId, expectedVersion);
    if (user.isActive()) {
      throw new RuleException("error.person.active", user.getDisplayName());
    }
    user.restore();
    return user.getId();
  }

  private User toChange(UUID personId, int expectedVersion) {
    User user = find(personId);
    caller.requireConfirmation(clock.instant());
    user.expectVersion(expectedVersion);
    return user;
  }

  private User find(UUID personId) {
    return users
        .findByPublicId(personId)
        .orElseThrow(() -> new NotFoundException("User", personId));
  }
}
