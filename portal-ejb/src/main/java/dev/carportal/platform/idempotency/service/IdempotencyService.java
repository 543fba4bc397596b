package dev.carportal.platform.idempotency.service;

import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.idempotency.model.IdempotencyKey;
import dev.carportal.platform.idempotency.model.IdempotencyKeyRepository;
import dev.carportal.platform.persistence.model.Json;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
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
   * Does what a command asks for, unless this client has sent the key before.
   *
   * @param client who sends the key
   * @param action what the command is for, so that no key serves two actions
   * @param command the record that was sent
   * @param answer the record the work answers with
   * @param work does it, within this transaction
   * @return the first answer to the key
   * @throws RuleException {@code error.idempotency.otherBody} if the key came with another command
   */
  public <T> T once(
      String client,
      String key,
      String action,
      Object command,
      Class<T> answer,
      Supplier<? extends T> work) {
    String fingerprint = fingerprint(action, command);
    Optional<IdempotencyKey> first = keys.find(client, key);
    if (first.isPresent()) {
      if (!first.get().getFingerprint().equals(fingerprint)) {
        throw new RuleException("error.idempotency.otherBody", key);
      }
      return Json.read(first.get().getAnswer(), answer);
    }
    T done = work.get();
    keys.add(new IdempotencyKey(client, key, fingerprint, Json.write(done), clock.instant()));
    return done;
  }

  /** SHA-256 of what was asked for, in hexadecimal. */
  static String fingerprint(String action, Object command) {
    try {
      byte[] text = (action + '\n' + Json.write(command)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
