package dev.carportal.run.postgres;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PrivateFiles;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.process.Background;
import dev.carportal.run.process.Child;
import dev.carportal.run.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The laptop's database server: what it has committed survives a power cut. */
public final class PostgresServer implements Child {
  public static final String SUPERUSER = "postgres";
  private static final String SETTINGS =
      """
      # Written by the launcher at every start
      listen_addresses = 'localhost'
      unix_socket_directories = ''
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      password_encryption = 'scram-sha-256'
      max_connections = 120
      shared_buffers = 160MB
      work_mem = 8MB
      maintenance_work_mem = 64MB
      max_wal_size = 1GB
      random_page_cost = 1.1
      jit = off
      timezone = 'UTC'
      log_timezone = 'UTC'
      """;
  private final Home home;
  private final int port;
  private final Secrets secrets;
  private final PostgresBinaries binaries;
  private List<ProcessHandle> remembered = List.of();

  public PostgresServer(Home home, int port, Secrets secrets) {
    this.home = home;
    this.port = port;
    this.secrets = secrets;
    this.binaries = new PostgresBinaries(home.installation());
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  public int port() {
    return port;
  }

  @Override
  public void start() throws InterruptedException {
    binaries.install();
    try {
      if (!Files.exists(cluster().resolve("PG_VERSION"))) {
        initialise();
      }
      Files.writeString(cluster().resolve("portal.conf"), SETTINGS);
    } catch (IOException e) {
      throw new LaunchException("PostgreSQL's data folder cannot be written: " + cluster(), e);
    }
    List<String> command = asOrdinaryUser(binaries.program("pg_ctl").toString());
    command.addAll(
        List.of(
            "-D",
            cluster().toString(),
            "-l",
            serverLog().toString(),
            "-w",
            "-t",
            "60",
            "-o",
            "-p " + port,
            "start"));
    startPatiently(command);
    remembered = processes();
  }

  /** After a crash the last backends need a moment to see that their parent is gone. */
  private void startPatiently(List<String> command) throws InterruptedException {
    Path log = home.logs().resolve("postgres-start.log");
    int code = Command.exitCode(command, Map.of(), home.root(), log);
    for (int attempt = 0; code != 0 && attempt < 5; attempt++) {
      Thread.sleep(1000);
      code = Command.exitCode(command, Map.of(), home.root(), log);
    }
    if (code != 0) {
      throw new LaunchException(
          "PostgreSQL did not start. The end of its log:\n" + Command.tail(serverLog(), 15));
    }
  }

  private void initialise() throws IOException, InterruptedException {
    Files.createDirectories(home.postgres());
    PrivateFiles.ownerOnly(home.postgres());
    Path password = home.root().resolve("postgres.password");
    PrivateFiles.write(password, secrets.get("postgres.superuser") + "\n");
    try {
      List<String> command = asOrdinaryUser(binaries.program("initdb").toString());
      command.addAll(
          List.of(
              "-D",
              cluster().toString(),
              "-U",
              SUPERUSER,
              "--pwfile=" + password,
              "-A",
              "scram-sha-256",
              "-E",
              "UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--data-checksums"));
      Command.run(
          "Preparing the database cluster",
          command,
          Map.of(),
          home.root(),
          home.logs().resolve("postgres-init.log"));
    } finally {
      Files.deleteIfExists(password);
    }
    Files.writeString(
        cluster().resolve("postgresql.conf"),
        "\ninclude = 'portal.conf'\n",
        StandardOpenOption.APPEND);
  }

  private Path cluster() {
    return home.postgres().resolve("data");
  }

  private Path serverLog() {
    return home.logs().resolve("postgres.log");
  }

  /** PostgreSQL refuses to run as root: a user namespace makes root an ordinary user to it. */
  private static List<String> asOrdinaryUser(String program) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name")) && !Background.isWindows()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(program);
    return command;
  }

  @Override
  public boolean isAlive() {
    return postmaster().filter(ProcessHandle::isAlive).isPresent();
  }

  private Optional<ProcessHandle> postmaster() {
    Path file = cluster().resolve("postmaster.pid");
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().map(String::trim).map(Long::valueOf).flatMap(ProcessHandle::of);
    } catch (IOException | java.io.UncheckedIOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<ProcessHandle> processes() {
    return postmaster()
        .map(parent -> Stream.concat(Stream.of(parent), parent.descendants()).toList())
        .orElse(List.of());
  }

  @Override
  public void stop() {
    if (!isAlive()) {
      Background.end(remembered);
      return;
    }
    List<String> command = asOrdinaryUser(binaries.program("pg_ctl").toString());
    command.addAll(List.of("-D", cluster().toString(), "-m", "fast", "-w", "-t", "30", "stop"));
    try {
      Command.run(
          "Stopping PostgreSQL",
          command,
          Map.of(),
          home.root(),
          home.logs().resolve("postgres-stop.log"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
