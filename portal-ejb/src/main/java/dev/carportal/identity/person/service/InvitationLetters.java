package dev.carportal.identity.person.service;

import dev.carportal.identity.person.model.Invitation;
import dev.carportal.identity.person.model.InvitationLetter;
import dev.carportal.identity.person.model.InvitationRepository;
import dev.carportal.identity.user.model.EmailCode;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.notification.service.MailDesk;
import dev.carportal.platform.notification.service.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the letters that invite people. */
@ApplicationScoped
class InvitationLetters {
  @Inject private InvitationRepository invitations;
  @Inject private UserRepository users;
  @Inject private MailDesk mails;
  @Inject private Clock clock;

  void first(Invitation invitation) {
    EmailCode code = code(invitation);
    invitations.add(new InvitationLetter(invitation, code, clock.instant()));
    write(invitation, code);
  }

  void again(Invitation invitation) {
    EmailCode code = code(invitation);
    invitations.letter(invitation).again(code, clock.instant());
    write(invitation, code);
  }

  /** Who has had an account in the same place before; empty for somebody new. */
  Optional<User> before(Invitation invitation) {
    return users.findByEmail(invitation.getEmail()).stream()
        .filter(user -> Objects.equals(user.getCompanyId(), invitation.getCompanyId()))
        .filter(user -> invitation.getCompanyId() != null || Membership.isOurs(user))
        .findFirst();
  }

  /**
   * What the letter's link will hold. An address that somebody signs in with elsewhere gets none,
   * and only the letter says why: whoever invites learns nothing of other companies' people.
   */
  private @Nullable EmailCode code(Invitation invitation) {
    boolean elsewhere =
        before(invitation).isEmpty() && !users.findByEmail(invitation.getEmail()).isEmpty();
    return elsewhere ? null : EmailCode.fresh();
  }

  private void write(Invitation invitation, @Nullable EmailCode code) {
    String place = invitation.getCompanyName() == null ? "" : invitation.getCompanyName();
    String kind =
        code == null
            ? "person.invitedElsewhere"
            : place.isEmpty() ? "person.invitedStaff" : "person.invited";
    mails.write(
        invitation.getEmail(),
        invitation.getLocale(),
        new Notice(
            kind,
            List.of(invitation.getInvitedByName(), place),
            code == null ? "/portal/" : "/portal/register/invited?proof=" + code.plain()));
  }
}
