package dev.carportal.identity.account.service;

import dev.carportal.identity.session.model.SessionEnd;
import dev.carportal.identity.session.service.CompanySessions;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Knows what the identity provider has yet to learn; tells nobody else. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccountService {
  private static final int AT_ONCE = 100;

  @Inject private UserRepository users;
  @Inject private CompanySessions sessions;

  /** What is to be learned of a person; empty if nothing is. */
  public Optional<DueAccount> findDue(Long userId) {
    return users
        .find(userId)
        .filter(User::isProviderDue)
        .map(
            user ->
                new DueAccount(
                    user.getId(),
                    user.getSubject(),
                    user.isActive(),
                    user.getRoles(),
                    user.getRowVersion()));
  }

  /** Those of whom something is to be learned. */
  @RolesAllowed("system")
  public List<Long> listDue() {
    return users.findProviderDue(AT_ONCE);
  }

  /**
   * Notes that it was learned. Whoever signed in meanwhile came with what she had before, so she
   * comes anew; what was changed meanwhile is learned next.
   */
  public void learned(DueAccount account) {
    users
        .find(account.userId())
        .filter(user -> user.getRowVersion() == account.version())
        .ifPresent(
            user -> {
              user.learnedByProvider();
              sessions.endAll(user, user.isActive() ? SessionEnd.ROLE_CHANGED : SessionEnd.REMOVED);
            });
  }
}
