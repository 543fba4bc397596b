package dev.carportal.identity.user.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Opens accounts within a transaction, and takes back those whose transaction fails. */
@ApplicationScoped
public class NewAccounts {
  @Inject private KeycloakDirectory directory;
  @Resource private TransactionSynchronizationRegistry transaction;

  /**
   * Opens an account.
   *
   * @return its subject, as tokens will name it
   */
  public String open(NewAccount account) {
    String subject = directory.createUser(account);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
              directory.remove(subject);
            }
          }
        });
    return subject;
  }
}
