package dev.carportal.run.command;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.RunState;
import dev.carportal.run.process.Background;
import dev.carportal.run.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** What a launcher that was killed left behind: its children hold the ports and the data. */
final class Leftovers {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private Leftovers() {}

  /** Ends them, the last started first; only ever called while no launcher runs in that home. */
  static void end(Home home) throws InterruptedException {
    RunState last = RunState.last(home).orElse(null);
    if (last != null) {
      for (String child : List.of("WildFly", "Keycloak", "PostgreSQL")) {
        List<ProcessHandle> processes = last.living(child);
        processes.forEach(ProcessHandle::destroy);
        Waiting.until(
            () -> processes.stream().noneMatch(ProcessHandle::isAlive), PATIENCE, () -> false);
        Background.end(processes);
      }
    }
    try {
      Files.deleteIfExists(home.stopFile());
    } catch (IOException e) {
      throw new LaunchException("The file " + home.stopFile() + " cannot be deleted.", e);
    }
  }
}
