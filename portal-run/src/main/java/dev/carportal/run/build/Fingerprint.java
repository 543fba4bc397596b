package dev.carportal.run.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What something was made from, in one short text: made from the same, it need not be made again.
 */
public final class Fingerprint {
  private final MessageDigest digest;

  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  public Fingerprint add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** The contents of a file, or of every file below a folder. */
  public Fingerprint addContents(Path path) throws IOException {
    for (Path file : filesBelow(path)) {
      add(path.relativize(file).toString());
      digest.update(Files.readAllBytes(file));
    }
    return this;
  }

  /** Names, sizes and dates only: for what is too large to read each time. */
  public Fingerprint addOutline(Path path) throws IOException {
    for (Path file : filesBelow(path)) {
      add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
    }
    return this;
  }

  public String text() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Whether the marker file holds this fingerprint's text. */
  public static boolean matches(Path marker, String text) throws IOException {
    return Files.exists(marker) && Files.readString(marker).equals(text);
  }

  private static List<Path> filesBelow(Path path) throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(path)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
