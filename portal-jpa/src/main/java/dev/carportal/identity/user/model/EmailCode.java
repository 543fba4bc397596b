package dev.carportal.identity.user.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a letter holds so that its reader can prove she got it.
 *
 * @param plain 128 random bits in Base64 for addresses (RFC 4648, section 5); it stands in the
 *     letter, and only its hash stays
 */
public record EmailCode(String plain) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A code that nobody knows yet. */
  public static EmailCode fresh() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return new EmailCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** SHA-256 in hexadecimal; 128 random bits need no salt. */
  public String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Whether this code has that hash, in a time that says nothing about it. */
  public boolean matches(String wanted) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), wanted.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "EmailCode[]";
  }
}
