package dev.carportal.identity.setup.service;

import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.service.KeycloakDirectory;
import dev.carportal.identity.user.service.NewAccount;
import dev.carportal.platform.branding.service.SiteService;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotAllowedException;
import dev.carportal.platform.error.model.RuleException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets the portal up, once: only while it has no name and no administrator, and only for who knows
 * the launcher's code. It joins no transaction, because what it touches lies in three places.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SetupService {
  private static final Logger LOG = LoggerFactory.getLogger(SetupService.class);

  @Inject private SiteService sites;
  @Inject private UserRepository users;
  @Inject private KeycloakDirectory directory;
  @Inject private SetupAttempts attempts;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "portal.setup.token")
  private Optional<String> token;

  /** Whether nobody has set the portal up yet, and somebody may. */
  public boolean isOpen() {
    return !demo
        && token.isPresent()
        && !sites.details().setUp()
        && users.findByRole(Role.ADMINISTRATOR).isEmpty();
  }

  /**
   * Sets the portal up: the first administrator's account, then whose portal it is. Fails the
   * second, the account is removed again.
   */
  public void setUp(@Valid SetUpPortal command) {
    if (!isOpen()) {
      throw new NotAllowedException("error.setup.done");
    }
    check(command.token());
    String subject =
        directory.createUser(
            new NewAccount(
                command.username(),
                command.email(),
                command.firstName(),
                command.lastName(),
                command.password(),
                command.locale(),
                "setup"));
    boolean done = false;
    try {
      directory.grantRole(subject, Role.ADMINISTRATOR);
      sites.setUp(command.site());
      done = true;
      LOG.info("The portal was set up; its first administrator is {}", subject);
    } finally {
      if (!done) {
        directory.remove(subject);
      }
    }
  }

  private void check(String given) {
    if (!attempts.isAllowed(clock.instant())) {
      throw new RuleException("error.setup.wait");
    }
    byte[] right = token.orElseThrow().getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(right, given.strip().getBytes(StandardCharsets.UTF_8))) {
      attempts.fail(clock.instant());
      LOG.warn("Somebody tried to set the portal up with a wrong code");
      throw InvalidInputException.of("token", "error.setup.token");
    }
  }
}
