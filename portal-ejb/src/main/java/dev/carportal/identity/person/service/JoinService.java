package dev.carportal.identity.person.service;

import dev.carportal.identity.person.model.Invitation;
import dev.carportal.identity.person.model.InvitationRepository;
import dev.carportal.identity.person.model.InvitationStatus;
import dev.carportal.identity.user.model.EmailCode;
import dev.carportal.identity.user.model.PersonName;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.service.NewAccount;
import dev.carportal.identity.user.service.NewAccounts;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.RuleException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in whoever holds a letter that invites her; nobody else learns that there is one. */
@Stateless
@PermitAll
public class JoinService {
  private static final Logger LOG = LoggerFactory.getLogger(JoinService.class);

  /** What the identity provider remembers of an account that was opened here. */
  private static final String ORIGIN = "invitation";

  @Inject private InvitationRepository invitations;
  @Inject private UserRepository users;
  @Inject private InvitationLetters letters;
  @Inject private NewAccounts accounts;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What a letter's link leads to; empty if it is none, or no longer one. */
  public Optional<OpenInvitation> find(String proof) {
    try {
      Invitation invitation = expect(proof);
      return Optional.of(
          new OpenInvitation(
              invitation.getCompanyName(),
              invitation.getInvitedByName(),
              invitation.getEmail(),
              invitation.getRoles(),
              letters.before(invitation).isPresent()));
    } catch (RuleException e) {
      return Optional.empty();
    }
  }

  /**
   * Joins: an account is opened, or the one from before can be used again.
   *
   * @return the key of the person of whom the identity provider has to learn
   * @throws RuleException {@code error.person.link} if the link is none, or no longer one
   * @throws InvalidInputException if the password is not taken, or somebody has the address by now
   */
  public Long accept(@Valid AcceptInvitation command) {
    Invitation invitation = expect(command.proof());
    invitations.letter(invitation).use(clock.instant());
    invitation.accept(clock.instant());
    User user = letters.before(invitation).orElseGet(() -> open(invitation, command));
    act(user);
    user.join(invitation.getCompanyId(), invitation.getCompanyName(), invitation.getUserType());
    user.restore();
    user.actAs(
        roles(user, Membership.whole(invitation.getCompanyId() == null, invitation.getRoles())));
    LOG.info("Invitation {} was accepted", invitation.getPublicId());
    return user.getId();
  }

  private User open(Invitation invitation, AcceptInvitation command) {
    String given = expectText("givenName", command.givenName());
    String family = expectText("familyName", command.familyName());
    String email = invitation.getEmail();
    String subject =
        accounts.open(
            new NewAccount(
                email,
                email,
                given,
                family,
                expectText("password", command.password()),
                command.locale(),
                ORIGIN));
    User user =
        new User(
            subject,
            email,
            email,
            new PersonName(given, family).written(),
            invitation.getUserType());
    user.prefer(command.locale(), zone(invitation, user), user.getTheme(), user.getDensity());
    users.add(user);
    return user;
  }

  /** She most likely lives where the colleague does who asked her. */
  private java.time.ZoneId zone(Invitation invitation, User user) {
    return users.find(invitation.getInvitedBy()).map(User::getZone).orElse(user.getZone());
  }

  private Invitation expect(String proof) {
    Invitation invitation =
        invitations
            .find(new EmailCode(proof))
            .filter(found -> found.getStatus() == InvitationStatus.OPEN)
            .orElseThrow(() -> new RuleException("error.person.link"));
    invitations.letter(invitation).expectFresh(clock.instant());
    return invitation;
  }

  /** What she changes from here on is her own doing. */
  private void act(User user) {
    caller.become(
        new CallerIdentity(
            user.getId(),
            user.getPublicId(),
            user.getDisplayName(),
            user.getCompanyId(),
            Set.of(),
            Locale.ENGLISH,
            user.getZone()),
        caller.traceId());
  }

  private static Set<String> roles(User user, Set<String> given) {
    Set<String> roles = new HashSet<>(user.getRoles());
    roles.removeAll(Membership.OF_CUSTOMERS);
    roles.removeAll(Membership.OF_STAFF);
    roles.addAll(given);
    return roles;
  }

  private static String expectText(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw InvalidInputException.of(field, "error.person." + field);
    }
    return field.equals("password") ? text : text.strip();
  }
}
