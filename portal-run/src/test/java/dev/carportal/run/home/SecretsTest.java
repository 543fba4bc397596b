package dev.carportal.run.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
  @DisabledOnOs(OS.WINDOWS)
  void only_their_owner_may_read_them() throws IOException {
    Home home = Home.at(folder);
    Secrets.of(home).get("any");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secretsFile())))
        .isEqualTo("rw-------");
  }
}
