package dev.carportal.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.postgres.Databases;
import dev.carportal.run.process.Waiting;
import dev.carportal.verifier.AuditDatabase;
import dev.carportal.verifier.AuditVerifier;
import dev.carportal.verifier.Finding;
import dev.carportal.verifier.Outside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The trail of a running portal: sealed within seconds, and safe from whoever runs it. */
class EvidenceIT {
  private final Stack stack = Stack.get();
  private final Secrets secrets = Secrets.of(stack.home());

  @Test
  void the_trail_is_sealed_whole_and_a_change_in_the_database_is_named() throws Exception {
    try (Connection owner = connect("portal_owner", "portal-owner")) {
      boolean sealed =
          Waiting.until(() -> verify(owner).tail() == 0, Duration.ofSeconds(20), () -> false);
      Finding finding = verify(owner);
      assertThat(finding.broken()).isNull();
      assertThat(sealed).as("everything is sealed").isTrue();
      assertThat(finding.sealed()).isPositive();

      owner.setAutoCommit(false);
      long id = stack.count("portal", "select min(entry_id) + 7 from platform.audit_leaves");
      try (Statement change = owner.createStatement()) {
        assertThat(
                change.executeUpdate(
                    "update platform.audit_entries set actor_name = 'Nobody' where id = " + id))
            .isEqualTo(1);
      }
      assertThat(verify(owner).broken()).isEqualTo("Entry " + id + " was changed.");
      owner.rollback();
    }
  }

  @Test
  void the_portals_own_login_may_only_add() throws Exception {
    try (Connection app = connect("portal_app", "portal-app");
        Statement change = app.createStatement()) {
      for (String sql :
          new String[] {
            "update platform.audit_entries set actor_name = 'x'",
            "delete from platform.audit_entries",
            "truncate platform.audit_entries",
            "update platform.audit_seals set entries = 0",
            "delete from platform.audit_leaves",
            "update platform.audit_origin set unmarked = 1000000"
          }) {
        assertThatThrownBy(() -> change.executeUpdate(sql))
            .as(sql)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void who_signs_in_and_what_is_refused_is_written_down() throws Exception {
    long refused = count("Refused", "Tom Berg");
    long signedIn = count("SignedIn", "Tom Berg");
    try (Person tom = Person.signedIn("tom.berg", "en-GB", "/portal/")) {
      assertThat(tom.open("/portal/identity/policy/edit").status()).isEqualTo(403);
    }
    assertThat(count("SignedIn", "Tom Berg")).isEqualTo(signedIn + 1);
    assertThat(count("Refused", "Tom Berg")).isEqualTo(refused + 1);
    try (Person max = Person.signedIn("max.admin", "en-GB", "/admin/platform/audit/list")) {
      assertThat(max.text()).contains("Signed in", "Refused");
    }
  }

  private long count(String action, String name) throws SQLException {
    return stack.count(
        "portal",
        "select count(*) from platform.audit_entries where action = '%s' and actor_name = '%s'"
            .formatted(action, name));
  }

  private Finding verify(Connection connection) {
    try {
      Outside outside = Outside.read(stack.home().audit());
      assertThat(outside.seals()).as("seals outside the database").isNotEmpty();
      assertThat(outside.signed()).as("signed seals").isNotEmpty();
      return new AuditVerifier(
              new AuditDatabase(connection),
              secrets.get("audit").getBytes(StandardCharsets.UTF_8),
              outside,
              Instant.now())
          .verify();
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect(String user, String secret) throws SQLException {
    return DriverManager.getConnection(
        Databases.url(stack.settings().ports().postgres(), "portal"), user, secrets.get(secret));
  }
}
