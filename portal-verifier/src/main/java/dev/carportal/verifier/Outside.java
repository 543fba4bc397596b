package dev.carportal.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the portal wrote of its seals outside the database.
 *
 * @param seals by number
 * @param signed the signed ones, in their order
 * @param key whose signatures they are; null if nothing was signed yet
 */
public record Outside(
    SortedMap<Long, Seal> seals, List<SignedSeal> signed, @Nullable PublicKey key) {
  /** The file of seals, a line each. */
  public static final String SEALS = "seals.log";

  /** The file of signed seals, a line each. */
  public static final String SIGNATURES = "signatures.log";

  /** The public key, in Base64 (X.509, SubjectPublicKeyInfo). */
  public static final String PUBLIC_KEY = "signing.pub";

  /**
   * Reads a folder.
   *
   * @throws IllegalArgumentException if a line is none
   */
  public static Outside read(Path folder) throws IOException {
    SortedMap<Long, Seal> seals = new TreeMap<>();
    for (String line : lines(folder.resolve(SEALS))) {
      Seal seal = Seal.of(line);
      seals.put(seal.seq(), seal);
    }
    List<SignedSeal> signed = new ArrayList<>();
    for (String line : lines(folder.resolve(SIGNATURES))) {
      signed.add(SignedSeal.of(line));
    }
    Path key = folder.resolve(PUBLIC_KEY);
    return new Outside(seals, signed, Files.exists(key) ? key(Files.readString(key)) : null);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.US_ASCII) : List.of();
  }

  private static PublicKey key(String base64) {
    try {
      byte[] key = Base64.getDecoder().decode(base64.strip());
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("No Ed25519 key: " + base64, e);
    }
  }
}
