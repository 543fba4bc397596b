package dev.carportal.identity.person.service;

import dev.carportal.identity.user.model.PersonFilter;
import dev.carportal.identity.user.model.PersonLine;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.model.UserStatus;
import dev.carportal.identity.user.service.Recipients;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.notification.service.Notice;
import dev.carportal.platform.notification.service.NotificationService;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the caller's own company; no other company's is in reach. */
@Stateless
@RolesAllowed("customer-admin")
public class ColleagueService {
  @Inject private UserRepository users;
  @Inject private Membership membership;
  @Inject private NotificationService notifications;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Her colleagues page by page; those who left are for administrators. */
  @RolesAllowed("customer")
  public Page<PersonLine> list(PageRequest page, UserStatus status, @Nullable String words) {
    UserStatus shown = caller.has(Role.CUSTOMER_ADMIN) ? status : UserStatus.ACTIVE;
    return users.list(page, new PersonFilter(company(), null, shown, words, null));
  }

  /** One of her colleagues, known or long gone. */
  public KnownPerson get(UUID personId) {
    User user = users.get(personId, company());
    return KnownPerson.of(user, membership.isLastHead(user));
  }

  /**
   * Gives a colleague another role.
   *
   * @return the key of the person of whom the identity provider has to learn
   */
  public Long changeRoles(@Valid ChangeRoles command) {
    User user = users.get(command.personId(), company());
    if (command.roles().contains(Role.CUSTOMER_ADMIN)) {
      caller.requireConfirmation(clock.instant());
    }
    user.expectVersion(command.expectedVersion());
    membership.give(user, command.roles());
    notifications.tell(
        List.of(Recipients.of(user)),
        new Notice(
            command.roles().contains(Role.CUSTOMER_ADMIN)
                ? "person.becameAdministrator"
                : "person.becameCustomer",
            List.of(caller.name(), String.valueOf(user.getCompanyName())),
            "/portal/identity/person/list"));
    return user.getId();
  }

  /**
   * Lets a colleague in no more; her name stays on what she did.
   *
   * @return the key of the person of whom the identity provider has to learn
   */
  public Long remove(UUID personId, int expectedVersion) {
    User user = users.get(personId, company());
    caller.requireConfirmation(clock.instant());
    user.expectVersion(expectedVersion);
    membership.remove(user);
    return user.getId();
  }

  private Long company() {
    return Membership.expect(caller.companyId(), "Company");
  }
}
