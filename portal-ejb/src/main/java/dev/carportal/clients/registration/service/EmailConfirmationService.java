package dev.carportal.clients.registration.service;

import dev.carportal.clients.registration.model.Registration;
import dev.carportal.clients.registration.model.RegistrationRepository;
import dev.carportal.identity.user.model.EmailCode;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.RuleException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets everybody who has registered prove that she reads the letters sent to her address. Only
 * whoever holds both the letter and the account's password can: an account that a stranger opened
 * in her name stays unproved whatever the owner of the address does.
 */
@Stateless
@PermitAll
public class EmailConfirmationService {
  private static final Logger LOG = LoggerFactory.getLogger(EmailConfirmationService.class);

  @Inject private RegistrationRepository registrations;
  @Inject private UserRepository users;
  @Inject private ConfirmationLetter letter;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Sends the caller her letter again.
   *
   * @return the address it goes to
   * @throws RuleException {@code error.registration.confirmed} if her address is proved; {@code
   *     error.registration.letterSent} or {@code error.registration.letters} if letters enough went
   */
  public String askAgain() {
    Registration registration =
        own().orElseThrow(() -> new RuleException("error.registration.link"));
    if (registration.getEmailConfirmedAt() != null) {
      throw new RuleException("error.registration.confirmed", registration.getPerson().email());
    }
    letter.send(registration);
    return registration.getPerson().email();
  }

  /**
   * Takes the code that a letter brought to the caller.
   *
   * @throws RuleException {@code error.registration.link} if the link is none of hers, or no longer
   *     one
   */
  public void confirm(@Valid ConfirmEmail command) {
    Registration registration =
        own().orElseThrow(() -> new RuleException("error.registration.link"));
    registrations
        .findProof(registration)
        .orElseThrow(() -> new RuleException("error.registration.link"))
        .check(new EmailCode(command.code()), clock.instant());
    registration.confirmEmail(clock.instant());
    LOG.info("The address of registration {} was confirmed", registration.getPublicId());
  }

  private Optional<Registration> own() {
    return Optional.ofNullable(caller.userId())
        .flatMap(users::find)
        .map(User::getSubject)
        .flatMap(registrations::findBySubject);
  }
}
