package dev.carportal.run.wildfly;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.process.Background;
import dev.carportal.run.process.Child;
import dev.carportal.run.process.Command;
import dev.carportal.run.process.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The application server of this node with the EAR in it. */
public final class WildFlyServer implements Child {
  /** What the server logs once its boot is over and it takes deployments. */
  private static final String BOOTED = "WFLYSRV0025";

  private static final Duration START_LIMIT = Duration.ofMinutes(12);
  private final Home home;
  private final ServerInstallation installation;
  private final PortPlan ports;
  private final Node node;
  private @Nullable Background process;
  private long logLength;

  public WildFlyServer(Home home, ServerInstallation installation, PortPlan ports, Node node) {
    this.home = home;
    this.installation = installation;
    this.ports = ports;
    this.node = node;
  }

  @Override
  public String name() {
    return "WildFly";
  }

  public String healthUrl(String kind) {
    return "http://localhost:" + ports.management() + "/health/" + kind;
  }

  /** Starts the server with nothing in it. */
  public void startBare() throws InterruptedException {
    Background started = launch();
    boolean up =
        Waiting.until(
            () -> Command.since(serverLog(), logLength).contains(BOOTED),
            START_LIMIT,
            () -> !started.isAlive());
    if (!up) {
      throw new LaunchException("WildFly did not start. What its log says:\n" + reasons());
    }
  }

  private Background launch() {
    logLength = Command.length(serverLog());
    Path log = home.logs().resolve("wildfly.log");
    Background started = Background.start(command(), environment(), log);
    process = started;
    return started;
  }

  @Override
  public void start() throws InterruptedException {
    node.forgetDeployment();
    Background started = launch();
    boolean deployed =
        Waiting.until(node::isDeployed, START_LIMIT, () -> node.isRefused() || !started.isAlive());
    if (!deployed) {
      throw new LaunchException(
          "WildFly did not take the portal. What its log says:\n" + reasons());
    }
    boolean up =
        Waiting.until(
            () -> Waiting.statusOf(healthUrl("started")) == 200,
            START_LIMIT,
            () -> !started.isAlive());
    if (!up) {
      throw new LaunchException(
          "The portal did not become healthy: see "
              + healthUrl("started")
              + " and the end of its log:\n"
              + reasons());
    }
  }

  /** The errors in the log say more than its last lines. */
  private String reasons() {
    String log = Command.since(serverLog(), logLength);
    List<String> errors =
        log.lines()
            .filter(line -> line.contains(" ERROR ") || line.startsWith("Caused by"))
            .toList();
    return errors.isEmpty()
        ? Command.tail(home.logs().resolve("wildfly.log"), 15)
        : String.join("\n", errors.subList(0, Math.min(errors.size(), 15)));
  }

  private Path serverLog() {
    return home.logs().resolve("server.log");
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(installation.script().toString());
    command.add("-c");
    command.add(ServerInstallation.CONFIGURATION);
    command.add("-P");
    command.add(node.propertiesFile().toString());
    command.add("-Djboss.node.name=" + nodeName());
    command.add("-Djboss.server.base.dir=" + node.folder());
    command.add("-Djboss.server.data.dir=" + home.data());
    command.add("-Djboss.server.log.dir=" + home.logs());
    command.add("-Djboss.socket.binding.port-offset=" + ports.offset());
    command.add("-Djboss.as.management.blocking.timeout=900");
    String address = System.getenv("PORTAL_BIND_ADDRESS");
    if (address != null) {
      command.add("-Djboss.bind.address=" + address);
    }
    return command;
  }

  private static String nodeName() {
    String name = System.getenv("PORTAL_NODE");
    return name == null ? "node1" : name;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JBOSS_HOME", installation.folder().toString());
    environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
    environment.put("NOPAUSE", "true");
    String memory = System.getenv("PORTAL_JAVA_MEMORY");
    environment.put("JBOSS_JAVA_SIZING", memory == null ? "-Xms256m -Xmx768m" : memory);
    return environment;
  }

  @Override
  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  @Override
  public List<ProcessHandle> processes() {
    return process == null ? List.of() : process.handles();
  }

  @Override
  public void stop() {
    if (process != null) {
      process.stop(40);
    }
  }
}
