package dev.carportal.platform.audit.service;

import dev.carportal.verifier.Outside;
import dev.carportal.verifier.Seal;
import dev.carportal.verifier.SignedSeal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Signs the newest seal every hour with a key of this node's own, whose public half lies beside.
 */
final class SealSigner {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final String PRIVATE_KEY = "signing.key";

  private final Path signatures;
  private final PrivateKey key;
  private Instant last = Instant.EPOCH;

  /** Goes on with the key in a folder, or makes one. */
  SealSigner(Path folder) throws IOException {
    Files.createDirectories(folder);
    signatures = folder.resolve(Outside.SIGNATURES);
    key = key(folder);
    if (Files.exists(signatures)) {
      List<String> lines = Files.readAllLines(signatures, StandardCharsets.US_ASCII);
      if (!lines.isEmpty()) {
        last = SignedSeal.of(lines.get(lines.size() - 1)).signedAt();
      }
    }
  }

  /** Signs a seal if an hour has gone since the last one. */
  void sign(Seal newest, Instant now) throws IOException {
    if (now.isBefore(last.plus(HOUR))) {
      return;
    }
    SignedSeal signed = SignedSeal.of(newest, now, key);
    Files.writeString(
        signatures,
        signed.line() + "\n",
        StandardCharsets.US_ASCII,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.DSYNC);
    last = signed.signedAt();
  }

  private static PrivateKey key(Path folder) throws IOException {
    Path kept = folder.resolve(PRIVATE_KEY);
    try {
      if (!Files.exists(kept)) {
        KeyPair made = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.writeString(
            folder.resolve(Outside.PUBLIC_KEY), base64(made.getPublic().getEncoded()));
        createPrivate(kept);
        Files.writeString(kept, base64(made.getPrivate().getEncoded()));
      }
      byte[] key = Base64.getDecoder().decode(Files.readString(kept).strip());
      return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(key));
    } catch (GeneralSecurityException e) {
      throw new IOException("The signing key in " + kept + " cannot be used", e);
    }
  }

  private static void createPrivate(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }

  private static String base64(byte[] key) {
    return Base64.getEncoder().encodeToString(key) + "\n";
  }
}
