package dev.carportal.run.home;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Files that only their owner may read. */
public final class PrivateFiles {
  private PrivateFiles() {}

  /** Writes the text in one step: a reader sees the old file or the new one, never half of it. */
  public static void write(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft);
    ownerOnly(draft);
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  public static void write(Path file, Properties properties, String comment) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft);
    ownerOnly(draft);
    try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      properties.store(writer, comment);
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** An empty set of properties if the file is not there. */
  public static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    }
    return properties;
  }

  /** Takes group's and others' rights away, where the file system knows them. */
  public static void ownerOnly(Path path) throws IOException {
    FileStore store = Files.getFileStore(path);
    if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(
          path,
          PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
    }
  }
}
