package dev.carportal.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project on disk, as the house tests read it. */
public final class Project {
  /** Which module holds which layer. */
  static final List<String> MODULES =
      List.of("portal-jpa", "portal-ejb", "portal-web", "portal-api");

  private static final Path ROOT = findRoot();

  private Project() {}

  /** The folder that holds the modules. */
  public static Path root() {
    return ROOT;
  }

  static Path views() {
    return ROOT.resolve("portal-web/src/main/webapp");
  }

  /** What ships: the compiled classes of the modules in the EAR. */
  static JavaClasses classes() {
    return Classes.SHIPPED;
  }

  /** Classes of these tests that break a rule on purpose. */
  static JavaClasses planted(String... packages) {
    return new ClassFileImporter()
        .importPackages(Stream.of(packages).map(name -> "dev.carportal." + name).toList());
  }

  /** Every file below a folder whose name ends so, in the order of their paths. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path findRoot() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("portal-jpa"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("The tests run inside the project's folder only");
      }
    }
    return folder;
  }

  /** Read once: importing takes seconds. */
  private static final class Classes {
    static final JavaClasses SHIPPED =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPaths(
                MODULES.stream()
                    .map(module -> root().resolve(module).resolve("target/classes"))
                    .toList());
  }
}
