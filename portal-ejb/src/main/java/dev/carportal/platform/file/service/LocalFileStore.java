package dev.carportal.platform.file.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps contents in a folder, spread over 256 folders by the first byte of their names. */
@ApplicationScoped
public class LocalFileStore implements FileStore {
  private static final int BATCH = 500;

  private final Path contents;
  private final Path incoming;

  protected LocalFileStore() {
    this(Optional.empty()); // for the proxy, which asks the real one
  }

  /** Opens the store in the folder {@code portal.files.path}, or beside the server's own data. */
  @Inject
  public LocalFileStore(@ConfigProperty(name = "portal.files.path") Optional<String> path) {
    Path root =
        Path.of(
            path.orElseGet(() -> System.getProperty("jboss.server.data.dir", "data") + "/files"));
    contents = root.resolve("contents");
    incoming = root.resolve("incoming");
  }

  @Override
  public Path stage() throws IOException {
    Files.createDirectories(incoming);
    return Files.createTempFile(incoming, "upload-", ".part");
  }

  @Override
  public void put(String name, Path staged) throws IOException {
    Path folder = folder(name);
    Files.createDirectories(folder);
    try (FileChannel file = FileChannel.open(staged, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Files.move(
        staged,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    syncFolder(folder);
  }

  @Override
  public void discard(Path staged) throws IOException {
    Files.deleteIfExists(staged);
  }

  @Override
  public InputStream open(String name) throws IOException {
    return Files.newInputStream(folder(name).resolve(name));
  }

  @Override
  public void remove(String name) throws IOException {
    Files.deleteIfExists(folder(name).resolve(name));
  }

  @Override
  public int sweep(Instant before, UnaryOperator<Collection<String>> known) throws IOException {
    int removed = 0;
    for (Path part : list(incoming)) {
      if (isOlder(part, before) && Files.deleteIfExists(part)) {
        removed++;
      }
    }
    for (Path folder : list(contents)) {
      List<Path> old = new ArrayList<>();
      for (Path file : list(folder)) {
        if (isOlder(file, before)) {
          old.add(file);
        }
      }
      for (int from = 0; from < old.size(); from += BATCH) {
        removed += sweep(old.subList(from, Math.min(from + BATCH, old.size())), before, known);
      }
    }
    return removed;
  }

  private int sweep(List<Path> files, Instant before, UnaryOperator<Collection<String>> known)
      throws IOException {
    Set<String> wanted =
        new HashSet<>(known.apply(files.stream().map(f -> f.getFileName().toString()).toList()));
    int removed = 0;
    for (Path file : files) {
      if (!wanted.contains(file.getFileName().toString()) && remove(file, before)) {
        removed++;
      }
    }
    return removed;
  }

  /**
   * Sets a content aside before it is deleted: one that was put again in this very moment is young
   * by then and goes back.
   */
  private boolean remove(Path file, Instant before) throws IOException {
    Path aside = incoming.resolve("aside-" + file.getFileName());
    Files.createDirectories(incoming);
    try {
      Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      return false; // another node removed it
    }
    if (isOlder(aside, before)) {
      Files.deleteIfExists(aside);
      return true;
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    return false;
  }

  private Path folder(String name) {
    if (!name.matches("[0-9a-f]{32}|[0-9a-f]{64}")) {
      throw new IllegalArgumentException("Not the name of a content: " + name);
    }
    return contents.resolve(name.substring(0, 2));
  }

  private static boolean isOlder(Path file, Instant before) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /**
   * Makes the name as durable as the content; systems that cannot open folders do it themselves.
   */
  private static void syncFolder(Path folder) throws IOException {
    if (!System.getProperty("os.name", "").startsWith("Windows")) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }
}
