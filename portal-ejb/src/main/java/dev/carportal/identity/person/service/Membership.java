package dev.carportal.identity.person.service;

import dev.carportal.identity.session.model.SessionEnd;
import dev.carportal.identity.session.service.CompanySessions;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.RuleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives and takes roles within the work that asks for it; no company is left without a head. */
@ApplicationScoped
class Membership {
  /** What a colleague at a customer can be. */
  static final Set<String> OF_CUSTOMERS = Set.of(Role.CUSTOMER, Role.CUSTOMER_ADMIN);

  /** What one of us can be. */
  static final Set<String> OF_STAFF =
      Set.of(Role.SALES, Role.PROJECT_MANAGER, Role.SUPPORT_AGENT, Role.ADMINISTRATOR);

  @Inject private UserRepository users;
  @Inject private CompanySessions sessions;

  /** Gives somebody other roles; they count from her next sign-in on. */
  void give(User user, Set<String> chosen) {
    expectActive(user);
    users.lockPeople(user.getCompanyId());
    Set<String> roles = whole(isOurs(user), chosen);
    if (!roles.contains(head(user))) {
      expectAnotherHead(user);
    }
    Set<String> kept = new HashSet<>(user.getRoles());
    kept.removeAll(OF_CUSTOMERS);
    kept.removeAll(OF_STAFF);
    kept.remove(Role.STAFF);
    kept.addAll(roles);
    user.actAs(kept);
    sessions.endAll(user, SessionEnd.ROLE_CHANGED);
  }

  /** Lets somebody in no more. */
  void remove(User user) {
    expectActive(user);
    users.lockPeople(user.getCompanyId());
    expectAnotherHead(user);
    user.remove();
    sessions.endAll(user, SessionEnd.REMOVED);
  }

  /** Whether she could be missed: nobody else can do what she can. */
  boolean isLastHead(User user) {
    return user.isActive()
        && user.getRoles().contains(head(user))
        && heads(user).stream().allMatch(user::equals);
  }

  /**
   * The roles with those that they contain.
   *
   * @param ours whether they are for one of us
   * @throws InvalidInputException if one of them is not to be given there
   */
  static Set<String> whole(boolean ours, Set<String> chosen) {
    if (chosen.isEmpty() || !(ours ? OF_STAFF : OF_CUSTOMERS).containsAll(chosen)) {
      throw InvalidInputException.of("roles", "error.person.role");
    }
    Set<String> roles = new HashSet<>(chosen);
    roles.add(ours ? Role.STAFF : Role.CUSTOMER);
    return roles;
  }

  /** Whether she works for us. */
  static boolean isOurs(User user) {
    return switch (user.getUserType()) {
      case STAFF, ADMIN -> true;
      default -> false;
    };
  }

  /** The roles of hers that are given and taken here. */
  static Set<String> givenTo(User user) {
    Set<String> given = new HashSet<>(user.getRoles());
    given.retainAll(isOurs(user) ? OF_STAFF : OF_CUSTOMERS);
    if (given.contains(Role.CUSTOMER_ADMIN)) {
      given.remove(Role.CUSTOMER);
    }
    return given;
  }

  private static String head(User user) {
    return isOurs(user) ? Role.ADMINISTRATOR : Role.CUSTOMER_ADMIN;
  }

  private List<User> heads(User user) {
    Long company = user.getCompanyId();
    return (company == null || isOurs(user)
            ? users.findByRole(head(user))
            : users.findByCompany(company))
        .stream().filter(other -> other.getRoles().contains(head(user))).toList();
  }

  private void expectAnotherHead(User user) {
    if (isLastHead(user)) {
      throw new RuleException("error.person.lastAdministrator", user.getDisplayName());
    }
  }

  private static void expectActive(User user) {
    if (!user.isActive()) {
      throw new RuleException("error.person.removed", user.getDisplayName());
    }
  }

  /** A company's key, which only people of a company have. */
  static Long expect(@Nullable Long company, String thing) {
    if (company == null) {
      throw new dev.carportal.platform.error.model.NotFoundException(thing, null);
    }
    return company;
  }
}
