package dev.carportal.identity.account.service;

import dev.carportal.identity.user.service.KeycloakDirectory;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.RuleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the identity provider learn what the portal says of people. No transaction may be open
 * meanwhile, because the provider tells us of what it ends before it answers.
 */
@ApplicationScoped
public class Accounts {
  private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

  /** The realm roles that the portal gives and takes. */
  private static final List<String> GIVEN =
      List.of(
          Role.CUSTOMER_ADMIN,
          Role.CUSTOMER,
          Role.ADMINISTRATOR,
          Role.SALES,
          Role.PROJECT_MANAGER,
          Role.SUPPORT_AGENT);

  @Inject private AccountService accounts;
  @Inject private KeycloakDirectory directory;

  /** Tells it now; if it is away it learns within a minute after it is back. */
  public void tell(Long userId) {
    try {
      accounts.findDue(userId).ifPresent(this::tell);
    } catch (RuleException e) {
      LOG.warn("The identity provider learns of account {} when it answers again", userId, e);
    }
  }

  /** With what somebody can prove that it is she; empty if the provider does not answer. */
  public Optional<List<SecondFactor>> factors(String subject) {
    try {
      return Optional.of(SecondFactor.of(directory.credentialTypes(subject)));
    } catch (RuleException e) {
      return Optional.empty();
    }
  }

  private void tell(DueAccount account) {
    String subject = account.subject();
    if (directory.has(subject)) {
      if (account.enabled()) {
        for (String role : GIVEN) {
          if (account.roles().contains(role) && !isContained(role, account)) {
            directory.grantRole(subject, role);
          } else {
            directory.revokeRole(subject, role);
          }
        }
        directory.enable(subject);
      } else {
        directory.disable(subject);
      }
      directory.signOut(subject);
    }
    accounts.learned(account);
  }

  /** An administrator of her company is a customer by that. */
  private static boolean isContained(String role, DueAccount account) {
    return role.equals(Role.CUSTOMER) && account.roles().contains(Role.CUSTOMER_ADMIN);
  }
}
