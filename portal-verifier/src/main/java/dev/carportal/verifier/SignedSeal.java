package dev.carportal.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/**
 * A seal that the portal signed, and with it all seals before (Ed25519, RFC 8032).
 *
 * @param hash the hash of the seal, in hexadecimal
 * @param signature in Base64
 */
public record SignedSeal(long seq, Instant signedAt, String hash, String signature) {
  private static final String ED25519 = "Ed25519";

  /** Signs a seal. */
  public static SignedSeal of(Seal seal, Instant now, PrivateKey key) {
    Instant at = now.truncatedTo(ChronoUnit.SECONDS);
    try {
      Signature signature = Signature.getInstance(ED25519);
      signature.initSign(key);
      signature.update(message(seal.seq(), at, seal.hash()));
      return new SignedSeal(
          seal.seq(), at, seal.hash(), Base64.getEncoder().encodeToString(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A seal cannot be signed with this key", e);
    }
  }

  /** Whether whoever holds the key of this public one signed exactly this. */
  public boolean isSignedBy(PublicKey key) {
    try {
      Signature check = Signature.getInstance(ED25519);
      check.initVerify(key);
      check.update(message(seq, signedAt, hash));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** The signature as a line outside the database. */
  public String line() {
    return "%d %s %s %s".formatted(seq, signedAt, hash, signature);
  }

  /** Reads a line again. */
  public static SignedSeal of(String line) {
    String[] parts = line.strip().split(" ", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("No signed seal: " + line);
    }
    return new SignedSeal(Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2], parts[3]);
  }

  private static byte[] message(long seq, Instant at, String hash) {
    return "seal %d %s signed at %s".formatted(seq, hash, at).getBytes(StandardCharsets.US_ASCII);
  }
}
