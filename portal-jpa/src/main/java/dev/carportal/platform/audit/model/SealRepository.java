package dev.carportal.platform.audit.model;

import dev.carportal.verifier.AuditDatabase;
import dev.carportal.verifier.Entry;
import dev.carportal.verifier.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.hibernate.Session;

/** Seals the trail, and reads its seals. */
@ApplicationScoped
public class SealRepository {
  private static final String INSERT_SEAL =
      """
      insert into platform.audit_seals (seq, sealed_at, entries, last_entry, root, previous, hash)
      values (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String INSERT_LEAF =
      "insert into platform.audit_leaves (entry_id, seal_seq, position, leaf) values (?, ?, ?, ?)";

  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  /**
   * Seals what no seal covers yet, in the order of its ids.
   *
   * @param reach how long a transaction may have taken whose entries are looked for; what was
   *     sealed before that is not looked at again
   * @param limit how many entries one seal covers at most
   * @return how many were sealed; 0 also if another node seals right now
   */
  public int seal(Instant now, Duration reach, int limit) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> seal(connection, now, reach, limit));
  }

  /** The seals that follow one, in their order. */
  public List<Seal> list(long after, int limit) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> new AuditDatabase(connection).seals(after, limit));
  }

  static int seal(Connection connection, Instant now, Duration reach, int limit)
      throws SQLException {
    if (!reserve(connection)) {
      return 0;
    }
    AuditDatabase database = new AuditDatabase(connection);
    long after = database.sealedBefore(reach);
    List<Entry> entries = database.unsealed(after, limit);
    if (!entries.isEmpty()) {
      List<byte[]> leaves = entries.stream().map(Entry::leaf).toList();
      Seal last = database.newest();
      Seal seal =
          last == null
              ? Seal.next(1, Seal.origin(database.unmarked()), now, leaves)
              : Seal.next(last.seq() + 1, last.hash(), now, leaves);
      insert(connection, seal, entries.get(entries.size() - 1).id());
      insert(connection, seal, entries, leaves);
    }
    return entries.size();
  }

  private static boolean reserve(Connection connection) throws SQLException {
    try (PreparedStatement lock =
            connection.prepareStatement(
                "select pg_try_advisory_xact_lock(hashtextextended('audit-seal', 2))");
        var rows = lock.executeQuery()) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  private static void insert(Connection connection, Seal seal, long lastEntry) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT_SEAL)) {
      insert.setLong(1, seal.seq());
      insert.setObject(2, seal.sealedAt().atOffset(ZoneOffset.UTC));
      insert.setInt(3, seal.entries());
      insert.setLong(4, lastEntry);
      insert.setString(5, seal.root());
      insert.setString(6, seal.previous());
      insert.setString(7, seal.hash());
      insert.executeUpdate();
    }
  }

  private static void insert(
      Connection connection, Seal seal, List<Entry> entries, List<byte[]> leaves)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT_LEAF)) {
      for (int i = 0; i < leaves.size(); i++) {
        insert.setLong(1, entries.get(i).id());
        insert.setLong(2, seal.seq());
        insert.setInt(3, i);
        insert.setString(4, HexFormat.of().formatHex(leaves.get(i)));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
