package dev.carportal.run;

import dev.carportal.run.build.Fingerprint;
import dev.carportal.run.home.Facts;
import dev.carportal.run.home.PrivateFiles;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.keycloak.KeycloakAdmin;
import dev.carportal.run.keycloak.KeycloakInstallation;
import dev.carportal.run.keycloak.KeycloakServer;
import dev.carportal.run.keycloak.RealmTemplate;
import dev.carportal.run.postgres.Databases;
import dev.carportal.run.postgres.PostgresServer;
import dev.carportal.run.process.Child;
import dev.carportal.run.wildfly.Certificate;
import dev.carportal.run.wildfly.Node;
import dev.carportal.run.wildfly.PartnerAuthority;
import dev.carportal.run.wildfly.ServerInstallation;
import dev.carportal.run.wildfly.WildFlyServer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The whole set: PostgreSQL, Keycloak and WildFly with the EAR, started and stopped together. */
public final class Portal {
  private final Settings settings;
  private final Progress progress;
  private final Secrets secrets;
  private final KeycloakInstallation keycloakInstallation;
  private final ServerInstallation serverInstallation;
  private final Node node;
  private final @Nullable PostgresServer postgres;
  private final @Nullable KeycloakServer keycloak;
  private final WildFlyServer wildfly;
  private final ExecutorService workers = Executors.newCachedThreadPool();

  public Portal(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    settings.home().create();
    this.secrets = Secrets.of(settings.home());
    this.keycloakInstallation = new KeycloakInstallation(settings.project(), settings.home());
    this.serverInstallation = new ServerInstallation(settings.project(), settings.home());
    this.node = new Node(settings.home());
    External external = settings.external();
    int postgresPort = settings.ports().postgres();
    this.postgres =
        external.needsPostgres(settings.roles().needsPortal())
            ? new PostgresServer(settings.home(), postgresPort, secrets)
            : null;
    this.keycloak =
        external.needsKeycloak(settings.roles().needsPortal())
            ? new KeycloakServer(
                settings.home(),
                keycloakInstallation,
                settings.ports().keycloak(),
                postgresPort,
                secrets,
                settings)
            : null;
    this.wildfly = new WildFlyServer(settings.home(), serverInstallation, settings.ports(), node);
  }

  /** What this run consists of, in the order it is started. */
  public List<Child> children() {
    List<Child> children = new ArrayList<>();
    if (postgres != null) {
      children.add(postgres);
    }
    if (keycloak != null) {
      children.add(keycloak);
    }
    children.add(wildfly);
    return children;
  }

  public WildFlyServer wildfly() {
    return wildfly;
  }

  /** Starts everything; the EAR is taken as it is. */
  public void start() throws InterruptedException {
    start(() -> {});
  }

  /** A step that must be done before the server can start, such as compiling the EAR. */
  @FunctionalInterface
  public interface Step {
    void run() throws InterruptedException;
  }

  /**
   * Starts everything, as much of it at the same time as depends on nothing else: the EAR, the
   * server's folder and Keycloak's, then the programs themselves.
   */
  public void start(Step makeEar) throws InterruptedException {
    new NodeSettings(settings, secrets).ensureKeys();
    CompletionService<Void> steps = new ExecutorCompletionService<>(workers);
    steps.submit(step(makeEar));
    steps.submit(step(this::installServer));
    steps.submit(step(this::startPostgres));
    await(steps, 3);
    prepareTls();
    steps.submit(step(this::startKeycloak));
    steps.submit(step(this::startWildFly));
    await(steps, 2);
  }

  /** Starts the databases and a server that holds no EAR yet, for tests that bring their own. */
  public void startBare() throws InterruptedException {
    new NodeSettings(settings, secrets).ensureKeys();
    installServer();
    startPostgres();
    NodeSettings given = new NodeSettings(settings, secrets);
    node.prepare(
        serverInstallation.folder(), Optional.empty(), given.properties(), given.passwords());
    wildfly.startBare();
  }

  private void startPostgres() throws InterruptedException {
    PostgresServer server = postgres;
    if (server != null) {
      Instant start = Instant.now();
      server.start();
      new Databases(server.port(), secrets).prepare();
      progress.done("PostgreSQL ready on localhost:" + server.port(), start);
    }
    if (keycloak != null && !keycloakInstallation.isCurrent()) {
      Instant start = Instant.now();
      progress.say("Building Keycloak, once");
      keycloakInstallation.install();
      progress.done("Keycloak built", start);
    }
  }

  private void startKeycloak() throws InterruptedException {
    KeycloakServer server = keycloak;
    if (server == null) {
      return;
    }
    Instant start = Instant.now();
    server.start();
    prepareRealm(new KeycloakAdmin(server.baseUrl(), secrets.get("keycloak-admin")));
    if (settings.demo()) {
      writeDemoCredentials();
    }
    progress.done("Keycloak ready on " + server.baseUrl(), start);
  }

  /** Creates the realm, or brings one of an earlier version or another address up to date. */
  private void prepareRealm(KeycloakAdmin admin) throws InterruptedException {
    RealmTemplate template =
        new RealmTemplate(settings.project().realm(), secrets, settings.realmTexts());
    String ours = template.render(false);
    String madeFrom = new Fingerprint().add(ours).text();
    Facts facts = new Facts(settings.home());
    if (!admin.hasRealm("portal")) {
      if (settings.demo()) {
        createCompanies(admin, template);
      }
      admin.createRealm(template.render(settings.demo()));
    } else if (!facts.get("realm.made-from").equals(Optional.of(madeFrom))) {
      admin.updateRealm(ours);
      admin.updateUserProfile(template.userProfile());
      admin.updateClient("portal-web", template.renderClient("portal-web"));
    }
    facts.put("realm.made-from", madeFrom);
  }

  /** Two companies of the demo sign in their own people: one by OpenID Connect, one by SAML. */
  private static void createCompanies(KeycloakAdmin admin, RealmTemplate template)
      throws InterruptedException {
    for (String company : List.of("aurora", "helix")) {
      if (!admin.hasRealm(company)) {
        admin.createRealm(template.renderCompany(company));
      }
    }
  }

  private void writeDemoCredentials() {
    Properties credentials = new Properties();
    for (String partner : List.of("partner-aurora", "partner-helix")) {
      credentials.setProperty(partner + ".secret", secrets.get(partner));
    }
    try {
      PrivateFiles.write(
          settings.home().demoCredentials(), credentials, "Client secrets of the demo's partners");
    } catch (IOException e) {
      throw new LaunchException(
          "The file " + settings.home().demoCredentials() + " cannot be written.", e);
    }
  }

  private void installServer() throws InterruptedException {
    if (!serverInstallation.isCurrent()) {
      Instant start = Instant.now();
      progress.say("Configuring the server, once");
      serverInstallation.install();
      progress.done("Server configured", start);
    }
  }

  private void prepareTls() throws InterruptedException {
    External external = settings.external();
    if (settings.tls() && external.value("PORTAL_TLS_KEYSTORE").isEmpty()) {
      Certificate.ensure(settings.home(), secrets);
    }
    if (settings.tls() && external.value("PORTAL_PARTNER_TRUST").isEmpty()) {
      new PartnerAuthority(settings.home(), secrets).ensure();
    }
  }

  private void startWildFly() throws InterruptedException {
    Instant start = Instant.now();
    NodeSettings given = new NodeSettings(settings, secrets);
    node.prepare(
        serverInstallation.folder(),
        Optional.of(settings.ear()),
        given.properties(),
        given.passwords());
    wildfly.start();
    progress.done("WildFly ready on " + settings.portalUrl(), start);
  }

  private static Callable<@Nullable Void> step(Step step) {
    return () -> {
      step.run();
      return null;
    };
  }

  private static void await(CompletionService<Void> steps, int count) throws InterruptedException {
    for (int done = 0; done < count; done++) {
      try {
        steps.take().get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof LaunchException sentence) {
          throw sentence;
        }
        if (e.getCause() instanceof InterruptedException) {
          throw new CancellationException();
        }
        throw new LaunchException("The start failed: " + e.getCause(), e);
      }
    }
  }

  /** Stops everything, the last started first; harmless at any time and more than once. */
  public synchronized void stop() {
    workers.shutdownNow();
    try {
      workers.awaitTermination(15, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<Child> children = children();
    for (int i = children.size() - 1; i >= 0; i--) {
      Child child = children.get(i);
      if (child.isAlive()) {
        Instant start = Instant.now();
        child.stop();
        progress.done(child.name() + " stopped", start);
      }
    }
  }
}
