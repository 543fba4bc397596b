package dev.carportal.run.command;

import dev.carportal.run.home.Home;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.wildfly.HouseKeys;
import picocli.CommandLine.Command;

/** Looks after the keys that keep files. */
@Command(
    name = "keys",
    description = "Looks after the keys that keep files.",
    mixinStandardHelpOptions = true)
public final class KeysCommand {
  /** Adds a master key. */
  @Command(
      name = "renew",
      description =
          "Adds a new master key. From the next start on the companies' keys are wrapped by it; the"
              + " old one is retired by itself once it wraps nothing any more.",
      mixinStandardHelpOptions = true)
  int renew() {
    Home home = PortalCommand.home();
    int version = new HouseKeys(home, Secrets.of(home)).renew();
    System.out.println(
        "Master key " + version + " was added. It is used once the portal has been started again.");
    return 0;
  }
}
