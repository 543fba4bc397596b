package dev.carportal.run.build;

import dev.carportal.run.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project on disk: where its sources, distributions and the EAR are. */
public record Project(Path root) {

  /** The project that this folder belongs to. */
  public static Project around(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("wildfly-config")) && Files.exists(at.resolve("pom.xml"))) {
        return new Project(at);
      }
    }
    throw new LaunchException("No portal project was found around " + folder + ".");
  }

  public Path ear() {
    return root.resolve("portal-ear/target/portal.ear");
  }

  public Path serverScripts() {
    return root.resolve("wildfly-config/src/main/server");
  }

  public Path serverModules() {
    return root.resolve("wildfly-config/src/main/modules");
  }

  public Path moduleJars() {
    return root.resolve("wildfly-config/target/modules");
  }

  public Path realm() {
    return root.resolve("wildfly-config/src/main/keycloak");
  }

  public Path loginThemes() {
    return realm().resolve("themes");
  }

  /** The mark that stands on every page. */
  public Path brand() {
    return root.resolve("portal-web/src/main/webapp/resources/pictures/brand.svg");
  }

  /** What Keycloak is extended by. */
  public Path keycloakProvider() {
    return root.resolve("portal-keycloak/target/portal-keycloak.jar");
  }

  public Path bench() {
    return root.resolve("portal-it/bench/bench.sh");
  }

  public Path wildflyZip() {
    return distribution("wildfly-");
  }

  public Path keycloakZip() {
    return distribution("keycloak-");
  }

  private Path distribution(String prefix) {
    Path folder = root.resolve("wildfly-config/target/dist");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> found =
            files
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .sorted()
                .toList();
        if (!found.isEmpty()) {
          return found.get(found.size() - 1);
        }
      } catch (IOException e) {
        throw new LaunchException("The folder " + folder + " cannot be read.", e);
      }
    }
    throw new LaunchException(
        folder + " holds no " + prefix + "*.zip: run mvn package -pl wildfly-config first.");
  }
}
