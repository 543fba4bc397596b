package dev.carportal.harness;

import dev.carportal.run.External;
import dev.carportal.run.Portal;
import dev.carportal.run.Progress;
import dev.carportal.run.Settings;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.wildfly.NodeRoles;
import java.util.Map;

/**
 * The server for tests that run inside: started by {@code standalone.sh} as in real life, with
 * databases of its own in {@code target/inside} and an identity provider nobody asks.
 */
final class InsideServer {
  private static Portal portal;
  private static Settings settings;

  private InsideServer() {}

  static synchronized void start() {
    Home home = Stack.Targets.freshHome("inside");
    External noKeycloak =
        new External(Map.of("PORTAL_OIDC_URL", "http://localhost:1/realms/portal"));
    settings =
        new Settings(
            Stack.Targets.project(),
            home,
            PortPlan.free(),
            NodeRoles.all(),
            true,
            false,
            noKeycloak,
            Stack.Targets.project().ear());
    Portal started = new Portal(settings, new Progress(System.out));
    Runtime.getRuntime().addShutdownHook(new Thread(started::stop, "inside-end"));
    portal = started;
    try {
      started.startBare();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start was interrupted", e);
    } catch (RuntimeException e) {
      end();
      throw e;
    }
  }

  static int managementPort() {
    return settings.ports().management();
  }

  static synchronized void end() {
    if (portal != null) {
      portal.stop();
      portal = null;
    }
  }
}
