package dev.carportal.run.command;

import dev.carportal.run.keycloak.Authenticator;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stands in for an authenticator app while somebody looks at the demo. */
@Command(
    name = "code",
    description = "Prints the code that the demo's staff sign in with now.",
    mixinStandardHelpOptions = true)
public final class CodeCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    Instant now = Instant.now();
    System.out.println(
        Authenticator.ofDemo().code(Authenticator.period(now))
            + "   for "
            + Authenticator.secondsLeft(now)
            + " s");
    return 0;
  }
}
