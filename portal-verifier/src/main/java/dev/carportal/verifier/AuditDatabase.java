package dev.carportal.verifier;

import dev.carportal.verifier.Content.Change;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the trail out of the portal's database, over a connection that its user closes. */
public final class AuditDatabase {
  private static final int ROWS_AT_ONCE = 1000;
  private static final String ENTRY =
      """
      e.id, e.at, e.actor_id, e.actor_name, e.company_id, e.entity_type, e.entity_id,
      e.entity_version, e.action, e.trace_id, e.mac,
      array(select key from jsonb_each(e.changes) order by key) names,
      array(select value ->> 'before' from jsonb_each(e.changes) order by key) befores,
      array(select value ->> 'after' from jsonb_each(e.changes) order by key) afters
      """;

  private static final String SEAL =
      "select seq, sealed_at, entries, root, previous from platform.audit_seals";

  private final Connection connection;

  public AuditDatabase(Connection connection) {
    this.connection = connection;
  }

  /** The last entry that was written before the portal made codes; 0 for none. */
  public long unmarked() throws SQLException {
    return number("select unmarked from platform.audit_origin");
  }

  /**
   * The last entry of the seals that were made some time before the newest; 0 for none.
   *
   * @param reach that time
   */
  public long sealedBefore(Duration reach) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select coalesce(max(last_entry), 0) from platform.audit_seals where sealed_at <"
                + " (select max(sealed_at) from platform.audit_seals) - make_interval(secs => ?)")) {
      query.setLong(1, reach.toSeconds());
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /** How many leaves there are, whatever seal they are filed under. */
  long leaves() throws SQLException {
    return number("select count(*) from platform.audit_leaves");
  }

  /** A seal that does not end with the last of its entries; 0 for none. */
  long misplaced() throws SQLException {
    return number(
        "select s.seq from platform.audit_seals s where s.seq < 1 or s.last_entry is distinct from"
            + " (select max(l.entry_id) from platform.audit_leaves l where l.seal_seq = s.seq)"
            + " order by s.seq limit 1");
  }

  /** The smallest id of an entry; 1 if there is none. */
  long first() throws SQLException {
    return number("select coalesce(min(id), 1) from platform.audit_entries");
  }

  /**
   * Entries that no seal covers, by their ids.
   *
   * @param after entries up to this id are not looked at
   */
  public List<Entry> unsealed(long after, int limit) throws SQLException {
    String query =
        "select "
            + ENTRY
            + " from platform.audit_entries e where e.id > ? and not exists"
            + " (select 1 from platform.audit_leaves l where l.entry_id = e.id)"
            + " order by e.id limit ?";
    List<Entry> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, after);
      statement.setInt(2, limit);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(entry(rows));
        }
      }
    }
    return found;
  }

  /** An entry that says the same as another one under another id; 0 for none. */
  long repeated() throws SQLException {
    return number(
        "select max(id) from platform.audit_entries where mac is not null group by mac"
            + " having count(*) > 1 order by 1 limit 1");
  }

  /** The last seal; null before the first. */
  public @Nullable Seal newest() throws SQLException {
    List<Seal> newest =
        seals(SEAL + " where seq = (select max(seq) from platform.audit_seals)", statement -> {});
    return newest.isEmpty() ? null : newest.get(0);
  }

  /** The seals that follow one, in their order. */
  public List<Seal> seals(long after, int limit) throws SQLException {
    return seals(
        SEAL + " where seq > ? order by seq limit ?",
        statement -> {
          statement.setLong(1, after);
          statement.setInt(2, limit);
        });
  }

  private List<Seal> seals(String query, Setter values) throws SQLException {
    List<Seal> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      values.set(statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(
              new Seal(
                  rows.getLong("seq"),
                  rows.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                  rows.getInt("entries"),
                  rows.getString("root"),
                  rows.getString("previous")));
        }
      }
    }
    return found;
  }

  /** Fills in what a query asks for. */
  private interface Setter {
    void set(PreparedStatement statement) throws SQLException;
  }

  /** The leaves of one seal in their order, each with the entry that stands there now. */
  List<Leaf> leaves(long seal) throws SQLException {
    List<Leaf> found = new ArrayList<>();
    String query =
        "select l.entry_id, l.position, l.leaf, "
            + ENTRY
            + " from platform.audit_leaves l left join platform.audit_entries e on e.id ="
            + " l.entry_id where l.seal_seq = ? order by l.position";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      statement.setLong(1, seal);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(
              new Leaf(
                  rows.getLong("entry_id"),
                  rows.getInt("position"),
                  rows.getString("leaf"),
                  rows.getObject("at") == null ? null : entry(rows)));
        }
      }
    }
    return found;
  }

  private long number(String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private static Entry entry(ResultSet rows) throws SQLException {
    return new Entry(
        rows.getLong("id"),
        new Content(
            rows.getObject("at", OffsetDateTime.class).toInstant(),
            rows.getObject("actor_id", Long.class),
            rows.getString("actor_name"),
            rows.getObject("company_id", Long.class),
            rows.getString("entity_type"),
            rows.getObject("entity_id", UUID.class),
            rows.getInt("entity_version"),
            rows.getString("action"),
            changes(rows),
            rows.getString("trace_id")),
        rows.getString("mac"));
  }

  private static SortedMap<String, Change> changes(ResultSet rows) throws SQLException {
    String[] names = texts(rows.getArray("names"));
    String[] befores = texts(rows.getArray("befores"));
    String[] afters = texts(rows.getArray("afters"));
    SortedMap<String, Change> changes = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      changes.put(names[i], new Change(befores[i], afters[i]));
    }
    return changes;
  }

  private static String[] texts(Array array) throws SQLException {
    return (String[]) array.getArray();
  }

  /** What a seal holds of an entry, and the entry that has its id now; null if there is none. */
  record Leaf(long entryId, int position, String leaf, @Nullable Entry entry) {}
}
