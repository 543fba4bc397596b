package dev.carportal.identity.person.service;

import dev.carportal.identity.person.model.Invitation;
import dev.carportal.identity.person.model.InvitationRepository;
import dev.carportal.identity.person.model.InvitationRow;
import dev.carportal.identity.person.model.InvitationStatus;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.model.UserType;
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
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks people to join the caller's company, or our staff if she is one of us. */
@Stateless
@RolesAllowed({"customer-admin", "administrator"})
public class InvitationService {
  /** Nobody asks more people a day, so that the portal is no means to flood others with letters. */
  static final int A_DAY = 100;

  private static final Logger LOG = LoggerFactory.getLogger(InvitationService.class);

  @Inject private InvitationRepository invitations;
  @Inject private UserRepository users;
  @Inject private InvitationLetters letters;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Sends somebody a letter.
   *
   * @throws RuleException {@code error.person.known} if she is a colleague already; {@code
   *     error.person.invited} if a letter waits for her; {@code error.person.invitations} if too
   *     many went today. Of an account elsewhere nothing is said.
   */
  public void invite(@Valid InvitePerson command) {
    User me = me();
    boolean ours = Membership.isOurs(me);
    Set<String> roles = Membership.whole(ours, command.roles());
    if (ours || roles.contains(Role.CUSTOMER_ADMIN)) {
      caller.requireConfirmation(clock.instant());
    }
    String email = command.email().strip().toLowerCase(Locale.ROOT);
    Invitation invitation =
        new Invitation(me, type(me, roles), email, command.roles(), command.locale());
    users.lockPeople(place(me));
    Optional<User> before = letters.before(invitation);
    if (before.filter(User::isActive).isPresent()) {
      throw new RuleException("error.person.known", before.get().getDisplayName());
    }
    if (invitations.findOpen(email, place(me)).isPresent()) {
      throw new RuleException("error.person.invited", email);
    }
    if (countLeft() <= 0) {
      throw new RuleException("error.person.invitations", A_DAY);
    }
    invitations.add(invitation);
    letters.first(invitation);
    LOG.info("Invitation {} was sent", invitation.getPublicId());
  }

  /** How many more people the caller's company, or we, may ask today. */
  public long countLeft() {
    return A_DAY - invitations.count(place(me()), clock.instant().minus(Duration.ofDays(1)));
  }

  /** Sends the letter again; the link of the one before works no more. */
  public void remind(UUID id, int expectedVersion) {
    Invitation invitation = invitations.get(id, place(me()));
    invitation.expectVersion(expectedVersion);
    invitation.expectOpen();
    letters.again(invitation);
  }

  /** Takes an invitation back; its link works no more. */
  public void withdraw(UUID id, int expectedVersion) {
    Invitation invitation = invitations.get(id, place(me()));
    invitation.expectVersion(expectedVersion);
    invitation.withdraw();
  }

  /** The invitations that wait for an answer, newest first. */
  public Page<InvitationRow> listOpen(PageRequest page, @Nullable String words) {
    return invitations.list(page, place(me()), InvitationStatus.OPEN, words);
  }

  private static UserType type(User inviter, Set<String> roles) {
    if (!Membership.isOurs(inviter)) {
      return inviter.getUserType();
    }
    return roles.contains(Role.ADMINISTRATOR) ? UserType.ADMIN : UserType.STAFF;
  }

  /** Whom she asks people for: her company; null for us. */
  private static @Nullable Long place(User me) {
    return Membership.isOurs(me) ? null : Membership.expect(me.getCompanyId(), "Company");
  }

  private User me() {
    return Optional.ofNullable(caller.userId())
        .flatMap(users::find)
        .orElseThrow(() -> new NotFoundException("User", null));
  }
}
