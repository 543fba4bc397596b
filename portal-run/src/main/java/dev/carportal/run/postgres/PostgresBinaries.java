package dev.carportal.run.postgres;

import dev.carportal.run.LaunchException;
import dev.carportal.run.build.Fingerprint;
import dev.carportal.run.home.Folders;
import dev.carportal.run.process.Background;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs for this machine, unpacked once from the archive on the class path. */
public final class PostgresBinaries {
  private final Path folder;

  public PostgresBinaries(Path installation) {
    this.folder = installation.resolve("postgresql");
  }

  public Path program(String name) {
    return folder.resolve("bin").resolve(Background.isWindows() ? name + ".exe" : name);
  }

  /** The folder as it would be named to a person. */
  public Path folder() {
    return folder;
  }

  public void install() {
    try {
      byte[] archive = archive();
      String text =
          new Fingerprint().add(archive.length + " " + java.util.Arrays.hashCode(archive)).text();
      Path marker = folder.resolve(".made-from");
      if (Fingerprint.matches(marker, text)) {
        return;
      }
      Folders.delete(folder);
      Files.createDirectories(folder);
      unpack(archive);
      Files.writeString(marker, text);
    } catch (IOException e) {
      throw new LaunchException("PostgreSQL could not be unpacked to " + folder + ": " + e, e);
    }
  }

  private static byte[] archive() throws IOException {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String system = name.contains("win") ? "Windows" : name.contains("mac") ? "Darwin" : "Linux";
    try (InputStream in =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
      if (in == null) {
        throw new LaunchException(
            "There is no embedded PostgreSQL for this machine: name your own by PORTAL_DB_URL,"
                + " SHOWCASE_DB_URL and PORTAL_OIDC_URL.");
      }
      return in.readAllBytes();
    }
  }

  private void unpack(byte[] archive) throws IOException {
    try (InputStream raw = new BufferedInputStream(new java.io.ByteArrayInputStream(archive));
        XZCompressorInputStream xz = new XZCompressorInputStream(raw);
        TarArchiveInputStream tar = new TarArchiveInputStream(xz)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("The archive holds a path that leaves it: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
          continue;
        }
        Files.createDirectories(folder.resolve(folder.relativize(file)).getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, file);
          if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable");
          }
        }
      }
    }
  }
}
