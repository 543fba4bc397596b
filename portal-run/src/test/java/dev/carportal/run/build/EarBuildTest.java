package dev.carportal.run.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.run.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarBuildTest {
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
  @TempDir private Path folder;
  private EarBuild build;
  private Path source;

  @BeforeEach
  void a_built_project() throws IOException {
    source = file("portal-ejb/src/main/java/Service.java");
    file("portal-ear/target/portal.ear");
    try (var all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
      }
    }
    build = new EarBuild(new Project(folder), Home.at(folder.resolve("home")), new Maven("mvn"));
  }

  @Test
  void nothing_changed_so_nothing_is_compiled() throws IOException {
    assertThat(build.isCurrent()).isTrue();
  }

  @Test
  void a_changed_source_makes_the_ear_old() throws IOException {
    Files.setLastModifiedTime(source, FileTime.from(LONG_AGO.plusSeconds(1)));
    assertThat(build.isCurrent()).isFalse();
  }

  @Test
  void a_deleted_source_makes_the_ear_old() throws IOException {
    Files.delete(source);
    assertThat(build.isCurrent()).isFalse();
  }

  @Test
  void no_ear_is_never_current() throws IOException {
    Files.delete(folder.resolve("portal-ear/target/portal.ear"));
    assertThat(build.isCurrent()).isFalse();
  }

  private Path file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }
}
