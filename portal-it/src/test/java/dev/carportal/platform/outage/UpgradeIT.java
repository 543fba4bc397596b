package dev.carportal.platform.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Stack;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.process.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Today's portal on the data that the first released one left behind. */
class UpgradeIT {
  private static final String FIRST = "v0.1.0";

  @Test
  void a_new_build_starts_on_the_data_of_the_first_version()
      throws IOException, InterruptedException, SQLException {
    Path project = Path.of("..").toAbsolutePath().normalize();
    assumeThat(run(project, Map.of(), "git", "tag", "-l", FIRST).strip())
        .as("the first released version")
        .isEqualTo(FIRST);
    Home home = Stack.emptyHome("upgrade");
    PortPlan ports = PortPlan.free();
    Path source = home.root().resolveSibling("upgrade-source");
    String fetch = "rm -rf %2$s && mkdir -p %2$s && git archive %1$s | tar -x -C %2$s";
    run(project, Map.of(), "sh", "-c", fetch.formatted(FIRST, source));
    Map<String, String> place =
        Map.of(
            "PORTAL_HOME", home.root().toString(),
            "PORTAL_PORT", Integer.toString(ports.portal()));

    run(source, place, "./portal", "run", "--detach");
    run(source, place, "./portal", "stop");
    Stack today = Stack.on(home, ports);
    today.start();
    try {
      assertThat(today.count("portal", "select count(*) from clients.project_requests"))
          .as("requests of before")
          .isPositive();
      assertThat(status(today.url("/en/cases/navigation"))).isEqualTo(200);
      assertThat(
              Waiting.until(
                  () -> clear(today, home) == 0, java.time.Duration.ofMinutes(3), () -> false))
          .as("files of before are encrypted, and no clear content is left")
          .isTrue();
      assertThat(status(today.managementUrl("/health/started"))).isEqualTo(200);
      assertThat(KeycloakConsole.send(today, "GET", "/users/profile", "").body())
          .as("accounts of before can be asked for a second factor")
          .contains("secondFactor");
      assertThat(KeycloakConsole.send(today, "GET", "", "").body())
          .as("staff of before come with two factors")
          .contains("\"browserFlow\":\"portal sign-in 2\"")
          .contains("portal-signals");
    } finally {
      today.close();
    }
  }

  /** Files that lie in clear, and contents under the hash of their bytes. */
  private static long clear(Stack today, Home home) {
    try (var contents = Files.walk(home.files())) {
      return today.count(
              "portal", "select count(*) from platform.stored_files where content_id is null")
          + contents.filter(file -> file.getFileName().toString().length() == 64).count();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int status(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static String run(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("upgrade", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    String words = Files.readString(said, StandardCharsets.UTF_8);
    Files.delete(said);
    assertThat(ended && process.exitValue() == 0)
        .as("%s in %s: %s", List.of(command), folder, words)
        .isTrue();
    return words;
  }
}
