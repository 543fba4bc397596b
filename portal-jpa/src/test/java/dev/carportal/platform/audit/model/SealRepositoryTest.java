package dev.carportal.platform.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.platform.persistence.model.TestDatabase;
import dev.carportal.verifier.AuditDatabase;
import dev.carportal.verifier.AuditVerifier;
import dev.carportal.verifier.Content;
import dev.carportal.verifier.Finding;
import dev.carportal.verifier.Outside;
import dev.carportal.verifier.Seal;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Somebody who rules the database changes the trail, in every way she can think of. */
class SealRepositoryTest {
  private static final byte[] KEY =
      "the portal's own".getBytes(java.nio.charset.StandardCharsets.UTF_8);
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456Z");
  private static final int ENTRIES = 90;
  private static final int TAMPERINGS = 1000;

  private final Random random = new Random(20261123);

  @Test
  void a_trail_is_whole_and_names_what_waits_for_its_seal() {
    inDatabase(
        connection -> {
          Outside outside = sealed(connection);
          insert(connection, content(4711));
          Finding finding = verify(connection, outside);
          assertThat(finding.broken()).isNull();
          assertThat(finding.sealed()).isEqualTo(ENTRIES);
          assertThat(finding.seals()).isEqualTo(3);
          assertThat(finding.tail()).isEqualTo(1);
          assertThat(SealRepository.seal(connection, NOW, Duration.ofMinutes(1), 100)).isEqualTo(1);
          assertThat(SealRepository.seal(connection, NOW, Duration.ofMinutes(1), 100)).isZero();
        });
  }

  @Test
  void every_one_of_a_thousand_tamperings_is_found() {
    inDatabase(
        connection -> {
          Outside outside = sealed(connection);
          for (int i = 0; i < TAMPERINGS; i++) {
            Savepoint before = connection.setSavepoint();
            String what = tamper(connection);
            assertThat(verify(connection, outside).isWhole()).as("%d: %s", i, what).isFalse();
            connection.rollback(before);
          }
          assertThat(verify(connection, outside).broken()).isNull();
        });
  }

  @Test
  void nothing_may_stay_without_a_seal_or_a_line_outside_for_long() {
    inDatabase(
        connection -> {
          Outside outside = sealed(connection);
          Instant later = NOW.plus(Duration.ofHours(1));
          AuditDatabase database = new AuditDatabase(connection);
          assertThat(new AuditVerifier(database, KEY, outside, later).verify().isWhole()).isTrue();
          Outside nothing = new Outside(new TreeMap<>(), List.of(), null);
          assertThat(new AuditVerifier(database, KEY, nothing, later).verify().broken())
              .isEqualTo("Seal 1 was never written outside the database.");
          insert(connection, content(4711));
          assertThat(new AuditVerifier(database, KEY, outside, later).verify().broken())
              .contains("still has no seal");
        });
  }

  private String tamper(Connection connection) throws SQLException {
    long id = entry(connection, random.nextInt(ENTRIES));
    long other = entry(connection, random.nextInt(ENTRIES));
    String entries = "platform.audit_entries";
    return switch (random.nextInt(16)) {
      case 0 ->
          run(
              connection,
              "update %s set actor_name = actor_name || ' ' where id = %d",
              entries,
              id);
      case 1 ->
          run(
              connection,
              "update %s set at = at + interval '1 microsecond' where id = %d",
              entries,
              id);
      case 2 ->
          run(
              connection,
              "update %s set changes = jsonb_set(changes, '{title,after}', '\"other\"') where id = %d",
              entries,
              id);
      case 3 ->
          run(
              connection,
              "update %s set company_id = coalesce(company_id, 0) + 1 where id = %d",
              entries,
              id);
      case 4 -> run(connection, "delete from %s where id = %d", entries, id);
      case 5 ->
          run(
              connection,
              "insert into %s (at, actor_name, entity_type, entity_id, action, changes, trace_id, mac, entity_version) select at, 'Somebody', entity_type, entity_id, action, changes, trace_id, mac, entity_version from %1$s where id = %d",
              entries,
              id);
      case 6 ->
          run(
              connection,
              "insert into %s (at, actor_id, actor_name, company_id, entity_type, entity_id, action, changes, trace_id, mac, entity_version) select at, actor_id, actor_name, company_id, entity_type, entity_id, action, changes, trace_id, mac, entity_version from %1$s where id = %d",
              entries,
              id);
      case 7 ->
          id == other
              ? run(connection, "delete from %s where id = %d", entries, id)
              : run(
                  connection,
                  "update %s e set entity_id = o.entity_id, changes = o.changes, trace_id = o.trace_id, mac = o.mac from %1$s o where (e.id = %d and o.id = %d) or (e.id = %3$d and o.id = %2$d)",
                  entries,
                  id,
                  other);
      case 8 -> newestCutOff(connection);
      case 9 ->
          run(
              connection,
              "update platform.audit_seals set sealed_at = sealed_at - interval '1 day' where seq = %d",
              1 + random.nextInt(3));
      case 10 ->
          run(
              connection,
              "update platform.audit_origin set unmarked = unmarked + %d",
              1 + random.nextInt(1000));
      case 11 -> plantedUnder(connection, 0);
      case 12 -> plantedUnder(connection, 2);
      case 13 ->
          run(
              connection,
              "insert into %s (id, at, actor_name, entity_type, entity_id, action, changes,"
                  + " trace_id) overriding system value select %d, at, actor_name, entity_type,"
                  + " entity_id, action, changes, trace_id from %1$s where id = %3$d",
              entries,
              -random.nextInt(9),
              id);
      case 14 ->
          run(
              connection,
              "update platform.audit_seals set last_entry = last_entry - 1 where seq = %d",
              1 + random.nextInt(3));
      default -> sealedAnew(connection, id);
    };
  }

  /** The newest sealed entries go, with leaves and seal, as if they had never been. */
  private String newestCutOff(Connection connection) throws SQLException {
    int from = 1 + random.nextInt(3);
    run(
        connection,
        "delete from platform.audit_entries where id in (select entry_id from platform.audit_leaves where seal_seq >= %d)",
        from);
    run(connection, "delete from platform.audit_leaves where seal_seq >= %d", from);
    return run(connection, "delete from platform.audit_seals where seq >= %d", from);
  }

  /** A leaf for an entry that is still to come, so that no seal will ever cover it. */
  private static String plantedUnder(Connection connection, long seal) throws SQLException {
    run(connection, "alter table platform.audit_seals drop constraint audit_seals_seq_check");
    if (seal < 1) {
      run(
          connection,
          "insert into platform.audit_seals select %d, sealed_at, 0, 0, root, previous, hash from"
              + " platform.audit_seals limit 1",
          seal);
    }
    return run(
        connection,
        "insert into platform.audit_leaves select max(entry_id) + 1, %d, 999, max(leaf) from"
            + " platform.audit_leaves",
        seal);
  }

  /** An entry is changed, and everything inside the database made anew to fit. */
  private String sealedAnew(Connection connection, long id) throws SQLException {
    run(connection, "delete from platform.audit_leaves");
    run(connection, "delete from platform.audit_seals");
    String what = run(connection, "delete from platform.audit_entries where id = %d", id);
    while (SealRepository.seal(connection, NOW, Duration.ofMinutes(1), ENTRIES / 3) > 0) {
      continue;
    }
    return "sealed anew: " + what;
  }

  private static long entry(Connection connection, int place) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select entry_id from platform.audit_leaves order by entry_id offset "
                    + place
                    + " limit 1")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static String run(Connection connection, String sql, Object... values)
      throws SQLException {
    String statement = sql.formatted(values);
    try (Statement run = connection.createStatement()) {
      int rows = run.executeUpdate(statement);
      assertThat(statement.startsWith("alter") || rows > 0).as(statement).isTrue();
    }
    return statement;
  }

  private static Outside sealed(Connection connection) throws SQLException {
    for (int i = 0; i < ENTRIES; i++) {
      insert(connection, content(i));
    }
    for (int i = 0; i < 3; i++) {
      Instant at = NOW.plusSeconds(i);
      assertThat(SealRepository.seal(connection, at, Duration.ofMinutes(1), ENTRIES / 3))
          .isEqualTo(ENTRIES / 3);
    }
    SortedMap<Long, Seal> outside = new TreeMap<>();
    for (Seal seal : new AuditDatabase(connection).seals(0, 10)) {
      outside.put(seal.seq(), Seal.of(seal.line()));
    }
    return new Outside(outside, List.of(), null);
  }

  private static Finding verify(Connection connection, Outside outside) throws SQLException {
    return new AuditVerifier(new AuditDatabase(connection), KEY, outside, NOW.plusSeconds(60))
        .verify();
  }

  private static Content content(int i) {
    return new Content(
        NOW.plusMillis(i),
        i % 3 == 0 ? null : 7L,
        "林薇 " + i,
        i % 2 == 0 ? null : 31L,
        "Project",
        new UUID(1, i),
        i,
        "Changed",
        new TreeMap<>(
            java.util.Map.of(
                "title", new Content.Change(i == 0 ? null : "before", "after 之后 " + i))),
        "%032d".formatted(i));
  }

  private static void insert(Connection connection, Content content) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into platform.audit_entries (at, actor_id, actor_name, company_id, entity_type,"
                + " entity_id, entity_version, action, changes, trace_id, mac)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)")) {
      insert.setObject(1, content.at().atOffset(ZoneOffset.UTC));
      insert.setObject(2, content.actorId());
      insert.setString(3, content.actorName());
      insert.setObject(4, content.companyId());
      insert.setString(5, content.entityType());
      insert.setObject(6, content.entityId());
      insert.setInt(7, content.entityVersion());
      insert.setString(8, content.action());
      insert.setString(9, dev.carportal.platform.persistence.model.Json.write(content.changes()));
      insert.setString(10, content.traceId());
      insert.setString(11, content.mac(KEY));
      insert.executeUpdate();
    }
  }

  /** Other tests leave entries of nobody's key behind: here the trail begins empty. */
  private static void inDatabase(Work work) {
    TestDatabase.portal(
        (EntityManager em) ->
            em.unwrap(Session.class)
                .doWork(
                    connection -> {
                      try (Statement statement = connection.createStatement()) {
                        statement.execute(
                            "truncate platform.audit_leaves, platform.audit_seals, platform.audit_entries");
                      }
                      work.run(connection);
                    }));
  }

  /** Something done with a connection. */
  private interface Work {
    void run(Connection connection) throws SQLException;
  }
}
