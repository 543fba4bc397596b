package dev.carportal.run.command;

import dev.carportal.run.External;
import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.RunLock;
import dev.carportal.run.home.RunState;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.postgres.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what the running portal answers a second. */
@Command(
    name = "bench",
    description =
        "Loads the running portal and prints requests a second; beside the peer's, if"
            + " PORTAL_BENCH_KIT names a folder with its scenarios and it answers.",
    mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
  private static final int ROWS_MAX = 1_000_000;

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..*",
      description =
          "home, case-list, case-page, list-json, list-html, one-json, create; all if none is named.")
  private @Nullable List<String> scenarios;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "First fill the list of requests up to N made-up ones; they stay.")
  private int rows;

  @Option(names = "--connections", paramLabel = "N", description = "How many at a time (8).")
  private int connections = 8;

  @Option(names = "--seconds", paramLabel = "N", description = "How long each is measured (10).")
  private int seconds = 10;

  @Option(names = "--warm", paramLabel = "N", description = "How long each is warmed up (10).")
  private int warm = 10;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Home home = PortalCommand.home();
    RunState state =
        RunState.last(home)
            .filter(last -> RunLock.isHeld(home) && last.phase() == RunState.Phase.READY)
            .orElseThrow(
                () -> new LaunchException("The portal does not run: ./portal run starts it."));
    Path folder = PortalCommand.project().root().resolve("portal-it/bench");
    if (rows > 0) {
      fill(home, state, folder.resolve("rows.sql"));
    }
    return load(home, state, folder);
  }

  private Integer load(Home home, RunState state, Path folder)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "bash",
                folder.resolve("bench.sh").toString(),
                "-c",
                String.valueOf(connections),
                "-s",
                String.valueOf(seconds),
                "-w",
                String.valueOf(warm)));
    if (scenarios != null) {
      command.addAll(scenarios);
    }
    ProcessBuilder bench = new ProcessBuilder(command).inheritIO();
    bench.environment().put("BASE", "http://localhost:" + state.ports().portal());
    bench.environment().put("PORTAL_HOME", home.root().toString());
    return bench.start().waitFor();
  }

  private void fill(Home home, RunState state, Path script) throws IOException {
    if (rows > ROWS_MAX) {
      throw new LaunchException("--rows takes at most " + ROWS_MAX + ".");
    }
    if (new External(System.getenv()).value("PORTAL_DB_URL").isPresent()) {
      throw new LaunchException(
          "Made-up rows go into the launcher's own PostgreSQL only, never into PORTAL_DB_URL.");
    }
    String sql = Files.readString(script).replace(":rows", String.valueOf(rows));
    long start = System.nanoTime();
    try (Connection connection =
            DriverManager.getConnection(
                Databases.url(state.ports().postgres(), "portal"),
                "portal_owner",
                Secrets.of(home).get("portal-owner"));
        Statement statement = connection.createStatement()) {
      int made = statement.executeUpdate(sql);
      statement.execute("analyze clients.project_requests");
      statement.execute("analyze clients.request_transitions");
      System.out.printf(
          Locale.ROOT,
          "%d requests were added in %.1f s.%n",
          made,
          (System.nanoTime() - start) / 1e9);
    } catch (SQLException e) {
      throw new LaunchException("The rows could not be added: " + e.getMessage(), e);
    }
  }
}
