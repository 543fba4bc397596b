package dev.carportal.run.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir private Path folder;

  @Test
  void a_secret_stays_the_same_over_runs() {
    Home home = Home.at(folder);
    String first = Secrets.of(home).get("portal-web");
    assertThat(Secrets.of(home).get("portal-web")).isEqualTo(first);
  }

  @Test
  void two_secrets_differ_and_fit_into_json_and_sql() {
    Secrets secrets = Secrets.of(Home.at(folder));
    assertThat(secrets.get("one")).isNotEqualTo(secrets.get("two")).matches("[A-Za-z0-9_-]{32}");
  }

  @Test
  void parts_that_start_side_by_side_agree_on_every_secret() {
    Home home = Home.at(folder);
    List<Secrets> parts = Stream.generate(() -> Secrets.of(home)).limit(8).toList();
    for (String name : List.of("one", "two", "three")) {
      assertThat(parts.parallelStream().map(part -> part.get(name)).distinct()).hasSize(1);
    }
    Secrets later = Secrets.of(home);
    assertThat(later.get("one")).isEqualTo(parts.get(0).get("one"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void only_their_owner_may_read_them() throws IOException {
    Home home = Home.at(folder);
    Secrets.of(home).get("any");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secretsFile())))
        .isEqualTo("rw-------");
  }
}
