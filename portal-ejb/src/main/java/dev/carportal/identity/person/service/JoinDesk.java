package dev.carportal.identity.person.service;

import dev.carportal.identity.account.service.Accounts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets in whoever holds a letter, here first and then at the identity provider. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JoinDesk {
  @Inject private JoinService joining;
  @Inject private Accounts accounts;

  /** Joins. */
  public void accept(AcceptInvitation command) {
    accounts.tell(joining.accept(command));
  }
}
