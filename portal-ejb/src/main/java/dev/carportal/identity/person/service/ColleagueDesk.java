package dev.carportal.identity.person.service;

import dev.carportal.identity.account.service.Accounts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Changes who a colleague is, here first and then at the identity provider. */
@Stateless
@RolesAllowed("customer-admin")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ColleagueDesk {
  @Inject private ColleagueService colleagues;
  @Inject private Accounts accounts;

  /** One of the caller's colleagues, with her second factors. */
  public PersonDetails details(UUID personId) {
    KnownPerson known = colleagues.get(personId);
    return known.with(accounts.factors(known.subject()));
  }

  /** Gives a colleague another role. */
  public void changeRoles(ChangeRoles command) {
    accounts.tell(colleagues.changeRoles(command));
  }

  /** Lets a colleague in no more. */
  public void remove(UUID personId, int expectedVersion) {
    accounts.tell(colleagues.remove(personId, expectedVersion));
  }
}
