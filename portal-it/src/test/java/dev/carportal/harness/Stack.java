package dev.carportal.harness;

import dev.carportal.run.Portal;
import dev.carportal.run.Progress;
import dev.carportal.run.Settings;
import dev.carportal.run.build.Project;
import dev.carportal.run.home.Folders;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.home.RunState;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.process.Child;
import dev.carportal.run.wildfly.NodeRoles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The whole portal as a newcomer gets it, brought up once for all walks: PostgreSQL, Keycloak and
 * WildFly with the EAR that Maven built, on free ports, in {@code target/stack}. Its logs stay.
 */
public final class Stack implements AutoCloseable {
  private static Stack running;

  private final Settings settings;
  private final Portal portal;

  private Stack(Settings settings) {
    this.settings = settings;
    this.portal = new Portal(settings, new Progress(System.out));
  }

  /**
   * The stack, started by whoever asks first. A portal that runs already may serve instead, while
   * walks are written: {@code -Dportal.it.home=.portal} names its home.
   */
  public static synchronized Stack get() {
    if (running == null && !System.getProperty("portal.it.home", "").isEmpty()) {
      Home home = Home.at(Path.of(System.getProperty("portal.it.home")));
      PortPlan ports = RunState.last(home).orElseThrow().ports();
      running = new Stack(Settings.usual(Targets.project(), home, ports));
    }
    if (running == null) {
      Home home = Targets.freshHome("stack");
      Stack started = new Stack(Settings.usual(Targets.project(), home, PortPlan.free()));
      Runtime.getRuntime().addShutdownHook(new Thread(started.portal::stop, "stack-end"));
      started.start();
      running = started;
    }
    return running;
  }

  /** One more portal beside the usual one, with its own data; its user closes it. */
  public static Stack another(String name, NodeRoles roles) {
    Stack other =
        new Stack(
            Settings.usual(Targets.project(), Targets.freshHome(name), PortPlan.free())
                .withRoles(roles));
    other.start();
    return other;
  }

  /** A portal without demo data, as a company begins with it; its user closes it. */
  public static Stack withoutDemo(String name) {
    Stack other =
        new Stack(
            Settings.usual(Targets.project(), Targets.freshHome(name), PortPlan.free())
                .withDemo(false));
    other.start();
    return other;
  }

  /**
   * A portal whose people and partners come by TLS; its user closes it. One that runs already may
   * serve here too, if it was started so.
   */
  public static Stack withTls(String name) {
    if (!System.getProperty("portal.it.home", "").isEmpty()) {
      Home home = Home.at(Path.of(System.getProperty("portal.it.home")));
      PortPlan ports = RunState.last(home).orElseThrow().ports();
      return new Stack(Settings.usual(Targets.project(), home, ports).withTls(true));
    }
    Stack other =
        new Stack(
            Settings.usual(Targets.project(), Targets.freshHome(name), PortPlan.free())
                .withTls(true));
    other.start();
    return other;
  }

  /** An empty home of its own, with nothing shared. */
  public static Home emptyHome(String name) {
    return Home.at(Targets.freshHome(name).root());
  }

  /** A portal, not started yet, on what a home holds now. */
  public static Stack on(Home home, PortPlan ports) {
    return new Stack(Settings.usual(Targets.project(), home, ports));
  }

  /** Starts it; what keeps it from that is thrown, and nothing is left running. */
  public void start() {
    try {
      portal.start();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new IllegalStateException("The start was interrupted", e);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  @Override
  public void close() {
    portal.stop();
  }

  /** The one number that a query of the databases' own administrator finds. */
  public long count(String database, String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + settings.ports().postgres() + "/" + database,
                "postgres",
                Secrets.of(home()).get("postgres.superuser"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Stops the stack if somebody started it. */
  static synchronized void end() {
    if (running != null && System.getProperty("portal.it.home", "").isEmpty()) {
      running.portal.stop();
      running = null;
    }
  }

  public Settings settings() {
    return settings;
  }

  public Home home() {
    return settings.home();
  }

  /** {@code http://localhost:<port>}. */
  public String url() {
    return settings.portalUrl();
  }

  public String url(String path) {
    return url() + path;
  }

  public String managementUrl(String path) {
    return "http://localhost:" + settings.ports().management() + path;
  }

  public String realmUrl() {
    return "http://localhost:" + settings.ports().keycloak() + "/realms/portal";
  }

  /** One of the programs: PostgreSQL, Keycloak or WildFly. */
  public Child child(String name) {
    return portal.children().stream()
        .filter(child -> child.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The secret of a partner's system, from the file people are told of. */
  public String partnerSecret(String client) {
    Properties secrets = new Properties();
    try (InputStream in = Files.newInputStream(home().demoCredentials())) {
      secrets.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return secrets.getProperty(client + ".secret");
  }

  /** A connection as the runtime login of a unit, {@code portal} or {@code showcase}. */
  public Connection database(String unit) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + settings.ports().postgres() + "/" + unit,
        unit + "_app",
        Secrets.of(home()).get(unit + "-app"));
  }

  /** What lies in target and what is shared by all that is started there. */
  static final class Targets {
    private Targets() {}

    static Project project() {
      return Project.around(Path.of(""));
    }

    static Path target() {
      return project().root().resolve("portal-it/target");
    }

    /** An empty home whose server folder is shared with the other homes of this build. */
    static Home freshHome(String name) {
      Path root = target().resolve(name);
      try {
        Folders.delete(root);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Home.at(root).withInstallation(target().resolve("installation"));
    }
  }
}
