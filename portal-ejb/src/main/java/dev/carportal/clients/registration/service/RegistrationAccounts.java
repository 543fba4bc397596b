package dev.carportal.clients.registration.service;

import dev.carportal.clients.registration.model.RegistrationRepository;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.service.KeycloakDirectory;
import dev.carportal.identity.user.service.NewAccount;
import dev.carportal.identity.user.service.NewAccounts;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.InvalidInputException.Violation;
import dev.carportal.platform.error.model.RuleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens the accounts of people who register, and takes back those that came to nothing. */
@ApplicationScoped
class RegistrationAccounts {
  /** What the identity provider remembers of an account that was opened here. */
  private static final String ORIGIN = "registration";

  @Inject private RegistrationRepository registrations;
  @Inject private UserRepository users;
  @Inject private KeycloakDirectory directory;
  @Inject private NewAccounts accounts;

  /**
   * Opens an account within a registration's transaction; it is closed again if that fails.
   *
   * @param email the address, which is the name she signs in by
   * @return its subject, as tokens will name it
   * @throws InvalidInputException if address or password is not taken
   * @throws RuleException {@code error.registration.busy} if the same address registers right now
   */
  String open(Register command, String email) {
    if (!registrations.reserve(email)) {
      throw new RuleException("error.registration.busy");
    }
    NewAccount account =
        new NewAccount(
            email,
            email,
            command.givenName().strip(),
            command.familyName().strip(),
            command.password(),
            command.locale(),
            ORIGIN);
    try {
      return create(account);
    } catch (InvalidInputException e) {
      throw new InvalidInputException(
          e.violations().stream().map(RegistrationAccounts::sayOfEmail).toList());
    }
  }

  /**
   * An account that a crash left behind without a registration gives way, unless somebody has
   * signed in with it: then she is known here, and staff can help her.
   */
  private String create(NewAccount account) {
    try {
      return accounts.open(account);
    } catch (InvalidInputException e) {
      Optional<String> leftBehind =
          directory.find(account.username(), ORIGIN).filter(this::cameToNothing);
      if (leftBehind.isEmpty()) {
        throw e;
      }
      directory.remove(leftBehind.get());
      return accounts.open(account);
    }
  }

  private boolean cameToNothing(String subject) {
    return registrations.findBySubject(subject).isEmpty() && users.findBySubject(subject).isEmpty();
  }

  /** She signs in by her address: what is said of the name is said of it. */
  private static Violation sayOfEmail(Violation violation) {
    return violation.field().equals("username")
        ? new Violation(
            "email",
            violation.key().equals("error.directory.usernameTaken")
                ? "error.directory.emailTaken"
                : "error.registration.username",
            violation.arguments())
        : violation;
  }
}
