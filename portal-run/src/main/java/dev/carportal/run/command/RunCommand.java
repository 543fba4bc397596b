package dev.carportal.run.command;

import dev.carportal.run.External;
import dev.carportal.run.LaunchException;
import dev.carportal.run.Portal;
import dev.carportal.run.Progress;
import dev.carportal.run.Settings;
import dev.carportal.run.Supervisor;
import dev.carportal.run.build.EarBuild;
import dev.carportal.run.build.Project;
import dev.carportal.run.home.Facts;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.home.RunLock;
import dev.carportal.run.home.RunState;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.keycloak.Authenticator;
import dev.carportal.run.wildfly.NodeRoles;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings everything up and stays until it is asked to stop. */
@Command(
    name = "run",
    description = "Brings up PostgreSQL, Keycloak and the portal; Ctrl-C stops them.",
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
  @Option(
      names = "--detach",
      description = "Return once the portal is ready, and leave it running.")
  private boolean detach;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The portal's port (8080, or PORTAL_PORT); the others move by as much.")
  private @Nullable Integer port;

  @Option(
      names = "--no-demo",
      description = "Start empty: no demo data, no demo accounts. Decided at the first run.")
  private boolean noDemo;

  @Option(
      names = "--tls",
      description = "Serve people by TLS and HTTP/2, with a certificate made for this machine.")
  private boolean tls;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settings();
    Preflight.check(settings);
    if (detach) {
      return new Detached(settings, noDemo).start();
    }
    return stay(settings);
  }

  private Settings settings() {
    Project project = PortalCommand.project();
    Home home = PortalCommand.home();
    External external = new External(System.getenv());
    int wanted =
        port != null
            ? port
            : number("PORTAL_PORT", external.valueOr("PORTAL_PORT", "" + PortPlan.PORTAL));
    NodeRoles roles = NodeRoles.parse(external.valueOr("PORTAL_ROLES", "all"));
    return new Settings(
        project,
        home,
        PortPlan.withPortal(wanted),
        roles,
        demo(home),
        tls,
        external,
        project.ear());
  }

  private static int number(String variable, String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new LaunchException(variable + " is '" + text + "', which is not a port number.", e);
    }
  }

  private boolean demo(Home home) {
    boolean kept = new Facts(home).get("demo").map(Boolean::parseBoolean).orElse(!noDemo);
    if (kept && noDemo) {
      throw new LaunchException(
          "The data in "
              + home.root()
              + " was begun with demo data: ./portal reset clears it, then"
              + " --no-demo starts empty.");
    }
    return kept;
  }

  private static Integer stay(Settings settings) throws InterruptedException {
    Home home = settings.home();
    Progress progress = new Progress(System.out);
    RunLock lock =
        RunLock.acquire(home)
            .orElseThrow(() -> new LaunchException("The portal was started just now elsewhere."));
    Portal portal = new Portal(settings, progress);
    new Facts(home).put("demo", String.valueOf(settings.demo()));
    RunState state = RunState.begin(home, settings.ports());
    Supervisor supervisor = new Supervisor(portal.children(), state, progress);
    Thread here = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(portal, state, here), "ending"));
    Listener.start(home.stopFile(), supervisor::remember);
    try {
      EarBuild build = new EarBuild(settings.project(), home, PortalCommand.maven());
      portal.start(() -> build.run(progress));
      supervisor.remember();
      state.phase(RunState.Phase.READY, "");
      progress.say("Ready");
      progress.plain(welcome(settings));
      supervisor.watch();
      return 0;
    } catch (LaunchException e) {
      if (state.phase() == RunState.Phase.STOPPING) {
        return 0;
      }
      state.phase(RunState.Phase.FAILED, e.sentence());
      throw e;
    } catch (CancellationException | InterruptedException e) {
      return 1;
    } finally {
      portal.stop();
      lock.close();
    }
  }

  /** On Ctrl-C, on a stop, and after a failure: whatever runs is stopped in order. */
  private static void end(Portal portal, RunState state, Thread starting) {
    boolean failed = state.phase() == RunState.Phase.FAILED;
    if (!failed) {
      state.phase(RunState.Phase.STOPPING, "");
    }
    starting.interrupt();
    portal.stop();
    if (!failed) {
      state.phase(RunState.Phase.STOPPED, "");
    }
  }

  private static String welcome(Settings settings) {
    String url = settings.portalUrl();
    StringBuilder text = new StringBuilder();
    text.append("\n  Public site    ").append(url).append("/\n");
    if (settings.roles().needsPortal()) {
      text.append("  Customers      ").append(url).append("/portal/\n");
      text.append("  Staff          ").append(url).append("/admin/\n");
      text.append("  Partners       ").append(url).append("/api/v1/   description at /openapi\n");
      accounts(text, settings);
    }
    text.append("\n  Logs are in ").append(settings.home().logs());
    text.append("; Ctrl-C or ./portal stop ends everything.\n");
    return text.toString();
  }

  private static void accounts(StringBuilder text, Settings settings) {
    if (settings.demo()) {
      text.append(
          """

            Accounts, all with the password Portal!2026
              lin.wei     customer, Aurora Motors      tom.berg    customer, Helix
              anna.klein  sales                        chen.yu     project manager
              sara.vogel  support                      max.admin   administrator
            Aurora and Helix also sign in their own people, with the same password:
              wang.fang   %1$s/sso/aurora-motors   (OpenID Connect)
              eva.lang    %1$s/sso/helix   (SAML)
            Staff are asked for a code as well: ./portal code prints it, or an
            authenticator app with the key %2$s
            Partners' secrets are in %3$s
          """
              .formatted(
                  settings.portalUrl(),
                  Authenticator.ofDemo().typed(),
                  settings.home().demoCredentials()));
    } else {
      text.append("\n  Set it up at   ").append(settings.portalUrl()).append("/setup?token=");
      text.append(Secrets.of(settings.home()).get("setup-token")).append('\n');
    }
  }
}
