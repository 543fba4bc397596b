package dev.carportal.keycloak.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is kept of a code that was sent: never the code itself. It lives five minutes (NIST SP
 * 800-63B, section 3.1.3, allows ten).
 *
 * @param salt random, so that equal codes look different
 * @param hash SHA-256 of salt and code, in hexadecimal
 * @param expiresAt when it can no longer be used
 */
record OneTimeCode(String salt, String hash, Instant expiresAt) {
  static final Duration LIFE = Duration.ofMinutes(5);
  private static final int DIGITS = 6;
  private static final int SALT_BYTES = 16;

  /** A code to send, and what is kept of it. */
  record Issued(String code, OneTimeCode kept) {}

  /** A new code of six digits. */
  static Issued issue(SecureRandom random, Instant now) {
    byte[] bytes = new byte[SALT_BYTES];
    random.nextBytes(bytes);
    String salt = HexFormat.of().formatHex(bytes);
    String code = String.format("%0" + DIGITS + "d", random.nextInt(1_000_000));
    return new Issued(code, new OneTimeCode(salt, hash(salt, code), now.plus(LIFE)));
  }

  /** Whether this is the code; compared in a time that says nothing of how much was right. */
  boolean matches(String typed) {
    byte[] expected = hash.getBytes(StandardCharsets.US_ASCII);
    byte[] given = hash(salt, typed.strip()).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(expected, given);
  }

  boolean isAlive(Instant now) {
    return now.isBefore(expiresAt);
  }

  /** One line, as it is kept with the sign-in. */
  String text() {
    return salt + ' ' + hash + ' ' + expiresAt.getEpochSecond();
  }

  /** What a line says; empty if there is none. */
  static Optional<OneTimeCode> parse(String text) {
    String[] parts = text.split(" ", -1);
    return parts.length != 3
        ? Optional.empty()
        : Optional.of(
            new OneTimeCode(parts[0], parts[1], Instant.ofEpochSecond(Long.parseLong(parts[2]))));
  }

  private static String hash(String salt, String code) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
