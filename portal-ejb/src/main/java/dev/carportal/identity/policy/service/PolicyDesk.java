package dev.carportal.identity.policy.service;

import dev.carportal.identity.user.service.KeycloakDirectory;
import dev.carportal.platform.error.model.RuleException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what a company asks, and has the identity provider ask for it. The portal's word counts:
 * what the provider could not be told is told when somebody comes without what her company asks.
 */
@Stateless
@RolesAllowed("customer-admin")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PolicyDesk {
  private static final Logger LOG = LoggerFactory.getLogger(PolicyDesk.class);

  @Inject private PolicyService policies;
  @Inject private KeycloakDirectory directory;

  /** Changes what the caller's company asks. */
  public void change(ChangePolicy command) {
    List<String> people = policies.change(command);
    try {
      people.forEach(person -> directory.askForSecondFactor(person, command.secondFactor()));
    } catch (RuleException e) {
      LOG.warn("The identity provider learns of a company's policy when its people next come");
    }
  }

  /** Has the provider ask somebody for a second factor who came without the one she needs. */
  @PermitAll
  public void remind(String subject) {
    directory.askForSecondFactor(subject, true);
  }
}
