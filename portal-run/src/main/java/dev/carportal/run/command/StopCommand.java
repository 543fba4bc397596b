package dev.carportal.run.command;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.RunLock;
import dev.carportal.run.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Ends a run, wherever it was started from. */
@Command(
    name = "stop",
    description = "Stops the portal, Keycloak and PostgreSQL.",
    mixinStandardHelpOptions = true)
public final class StopCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Override
  public Integer call() throws InterruptedException {
    stop(PortalCommand.home());
    return 0;
  }

  static void stop(Home home) throws InterruptedException {
    if (!RunLock.isHeld(home)) {
      Leftovers.end(home);
      System.out.println("The portal does not run.");
      return;
    }
    try {
      Files.writeString(home.stopFile(), "");
    } catch (IOException e) {
      throw new LaunchException("The file " + home.stopFile() + " cannot be written.", e);
    }
    if (!Waiting.until(() -> !RunLock.isHeld(home), PATIENCE, () -> false)) {
      throw new LaunchException(
          "The portal did not stop within "
              + PATIENCE.toSeconds()
              + " s: see "
              + home.logs()
              + ".");
    }
    System.out.println("The portal is stopped.");
  }
}
