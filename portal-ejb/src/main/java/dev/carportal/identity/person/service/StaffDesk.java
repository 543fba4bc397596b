package dev.carportal.identity.person.service;

import dev.carportal.identity.account.service.Accounts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Changes what people may, here first and then at the identity provider. */
@Stateless
@RolesAllowed("administrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffDesk {
  @Inject private StaffService people;
  @Inject private Accounts accounts;

  /** One person, with her second factors. */
  @RolesAllowed("staff")
  public PersonDetails details(UUID personId) {
    KnownPerson known = people.get(personId);
    return known.with(accounts.factors(known.subject()));
  }

  /** Gives somebody other roles. */
  public void changeRoles(ChangeRoles command) {
    accounts.tell(people.changeRoles(command));
  }

  /** Lets somebody in no more. */
  public void remove(UUID personId, int expectedVersion) {
    accounts.tell(people.remove(personId, expectedVersion));
  }

  /** Lets somebody in again. */
  public void restore(UUID personId, int expectedVersion) {
    accounts.tell(people.restore(personId, expectedVersion));
  }
}
