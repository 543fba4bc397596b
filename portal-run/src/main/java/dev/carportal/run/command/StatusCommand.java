package dev.carportal.run.command;

import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.home.RunLock;
import dev.carportal.run.home.RunState;
import dev.carportal.run.process.Waiting;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says whether it runs, where, and how well. */
@Command(
    name = "status",
    description = "Tells whether the portal runs and how it is; exit code 3 if it does not.",
    mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {
  private static final int NOT_RUNNING = 3;

  @Override
  public Integer call() {
    Home home = PortalCommand.home();
    PrintStream out = System.out;
    Optional<RunState> last = RunState.last(home);
    if (!RunLock.isHeld(home) || last.isEmpty()) {
      out.println("The portal does not run.");
      last.filter(state -> state.phase() == RunState.Phase.FAILED)
          .ifPresent(state -> out.println("The last run failed: " + state.reason()));
      return NOT_RUNNING;
    }
    RunState state = last.get();
    PortPlan ports = state.ports();
    Duration up = Duration.between(state.since(), Instant.now());
    out.printf(
        Locale.ROOT,
        "The portal is %s at %s (process %d, since %d min).%n",
        state.phase().name().toLowerCase(Locale.ROOT),
        state.url(),
        state.pid(),
        up.toMinutes());
    String health = "http://localhost:" + ports.management() + "/health/";
    for (String kind : new String[] {"started", "ready", "live"}) {
      out.printf(Locale.ROOT, "  %-8s %s%n", kind, answer(health + kind));
    }
    out.printf(
        Locale.ROOT,
        "  Keycloak %s%n",
        answer("http://localhost:" + ports.keycloak() + "/realms/portal"));
    return 0;
  }

  private static String answer(String url) {
    int status = Waiting.statusOf(url);
    return switch (status) {
      case 200 -> "yes";
      case 0 -> "no answer";
      default -> "no (" + status + ")";
    };
  }
}
