package dev.carportal.platform.idempotency.service;

import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.idempotency.model.IdempotencyKey;
import dev.carportal.platform.idempotency.model.IdempotencyKeyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers a repeated request with its first answer (IETF draft "The Idempotency-Key HTTP Header
 * Field"): key and effect are written in one transaction.
 */
@Stateless
@RolesAllowed("partner")
public class IdempotencyService {
  @Inject private IdempotencyKeyRepository keys;
  @Inject private Clock clock;

  /**
   * Runs the work unless this client has sent the key before.
   *
   * @param client who sends the key
   * @param fingerprint SHA-256 of method, path and body, in hexadecimal
   * @param work makes the answer; joins this transaction
   * @return the first answer to the key
   * @throws RuleException {@code error.idempotency.otherBody} if the key came with another body
   */
  public String once(String client, String key, String fingerprint, Supplier<String> work) {
    Optional<IdempotencyKey> first = keys.find(client, key);
    if (first.isPresent()) {
      if (!first.get().getFingerprint().equals(fingerprint)) {
        throw new RuleException("error.idempotency.otherBody", key);
      }
      return first.get().getAnswer();
    }
    String answer = work.get();
    keys.add(new IdempotencyKey(client, key, fingerprint, answer, clock.instant()));
    return answer;
  }
}
