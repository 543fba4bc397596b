package dev.carportal.run.build;

import dev.carportal.run.LaunchException;
import dev.carportal.run.Progress;
import dev.carportal.run.home.Home;
import dev.carportal.run.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the EAR from the sources, and only when they changed since it was made. */
public final class EarBuild {
  private static final List<String> MODULES =
      List.of(
          "portal-verifier", "portal-jpa", "portal-ejb", "portal-web", "portal-api", "portal-ear");
  private final Project project;
  private final Home home;
  private final Maven maven;

  public EarBuild(Project project, Home home, Maven maven) {
    this.project = project;
    this.home = home;
    this.maven = maven;
  }

  public boolean isCurrent() throws IOException {
    if (!Files.exists(project.ear())) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(project.ear());
    if (isNewer(project.root().resolve("pom.xml"), made)) {
      return false;
    }
    for (String module : MODULES) {
      Path folder = project.root().resolve(module);
      if (isNewer(folder.resolve("pom.xml"), made) || isNewer(folder.resolve("src/main"), made)) {
        return false;
      }
    }
    return true;
  }

  /** A folder counts as newer when anything in it is: a deleted file dates its folder. */
  private static boolean isNewer(Path path, FileTime made) throws IOException {
    if (!Files.exists(path)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  public void run(Progress progress) throws InterruptedException {
    try {
      if (isCurrent()) {
        return;
      }
      Instant start = Instant.now();
      progress.say("Compiling the portal");
      Path log = home.logs().resolve("build.log");
      Command.run(
          "Compiling the portal",
          maven.command("-q", "-DskipTests", "package", "-pl", "portal-ear", "-am"),
          Map.of(),
          project.root(),
          log);
      Files.setLastModifiedTime(project.ear(), FileTime.from(start));
      progress.done("Portal compiled", start);
    } catch (IOException e) {
      throw new LaunchException("The project's files cannot be read: " + e.getMessage(), e);
    }
  }
}
