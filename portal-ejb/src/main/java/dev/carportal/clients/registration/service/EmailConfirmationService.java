package dev.carportal.clients.registration.service;

import dev.carportal.clients.registration.model.EmailCode;
import dev.carportal.clients.registration.model.Registration;
import dev.carportal.clients.registration.model.RegistrationRepository;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.service.KeycloakDirectory;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.RuleException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets people who register prove that they read the letters sent to their address. */
@Stateless
@PermitAll
public class EmailConfirmationService {
  private static final Logger LOG = LoggerFactory.getLogger(EmailConfirmationService.class);

  @Inject private RegistrationRepository registrations;
  @Inject private UserRepository users;
  @Inject private KeycloakDirectory directory;
  @Inject private ConfirmationLetter letter;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Sends the caller her letter again.
   *
   * @return the address it goes to
   * @throws RuleException {@code error.registration.letterSent} if one has just been sent
   */
  public String askAgain() {
    Long me = caller.userId();
    Registration registration =
        users
            .find(me == null ? -1L : me)
            .map(User::getSubject)
            .flatMap(registrations::findBySubject)
            .orElseThrow(() -> new NotFoundException("Registration", null));
    letter.send(registration);
    return registration.getPerson().email();
  }

  /**
   * Takes the code that a letter brought; whoever has it needs no sign-in.
   *
   * @throws RuleException {@code error.registration.link} if the link is none, or no longer one
   */
  public void confirm(@Valid ConfirmEmail command) {
    Registration registration = registrations.get(command.registrationId());
    registration.confirmEmail(new EmailCode(command.code()), clock.instant());
    directory.confirmEmail(registration.getSubject());
    LOG.info("The address of registration {} was confirmed", registration.getPublicId());
  }
}
