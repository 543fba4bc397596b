package dev.carportal.run.command;

import dev.carportal.run.External;
import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.RunState;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.postgres.Databases;
import dev.carportal.verifier.AuditDatabase;
import dev.carportal.verifier.AuditVerifier;
import dev.carportal.verifier.Finding;
import dev.carportal.verifier.Outside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks after the audit trail. */
@Command(
    name = "audit",
    description = "Looks after the audit trail.",
    mixinStandardHelpOptions = true)
public final class AuditCommand {
  private static final int BROKEN = 2;

  /** Checks that nobody changed the trail: exit code 2 if somebody did. */
  @Command(
      name = "verify",
      description =
          "Checks every entry of the audit trail against its seal, and every seal against what was"
              + " written outside the database; names the first that is broken (exit code 2).",
      mixinStandardHelpOptions = true)
  int verify(
      @Option(
              names = "--outside",
              paramLabel = "FOLDER",
              description = "where the seals were written outside the database")
          @Nullable Path folder) {
    Home home = PortalCommand.home();
    External external = new External(System.getenv());
    Secrets secrets = Secrets.of(home);
    String url =
        external
            .databaseUrl("PORTAL")
            .orElseGet(
                () ->
                    Databases.url(
                        RunState.last(home)
                            .orElseThrow(() -> new LaunchException(away(home)))
                            .ports()
                            .postgres(),
                        "portal"));
    String password =
        external.value("PORTAL_DB_OWNER_PASSWORD").orElseGet(() -> secrets.get("portal-owner"));
    String key = external.value("PORTAL_AUDIT_KEY").orElseGet(() -> secrets.get("audit"));
    try (Connection connection =
        DriverManager.getConnection(
            url, external.valueOr("PORTAL_DB_OWNER_USER", "portal_owner"), password)) {
      Finding finding =
          new AuditVerifier(
                  new AuditDatabase(connection),
                  key.getBytes(StandardCharsets.UTF_8),
                  outside(folder == null ? home.audit() : folder),
                  Instant.now())
              .verify();
      System.out.printf(
          Locale.ROOT,
          "%d entries stand as they were sealed, in %d seals; %d wait for their seal.%n",
          finding.sealed(),
          finding.seals(),
          finding.tail());
      if (!finding.isWhole()) {
        System.out.println("Broken: " + finding.broken());
        return BROKEN;
      }
      return 0;
    } catch (SQLException e) {
      throw new LaunchException(away(home), e);
    }
  }

  private static String away(Home home) {
    return "The database of the portal in %s does not answer: start it with ./portal run."
        .formatted(home.root());
  }

  private static Outside outside(Path folder) {
    try {
      return Outside.read(folder);
    } catch (IOException | IllegalArgumentException e) {
      throw new LaunchException("The seals in " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }
}
