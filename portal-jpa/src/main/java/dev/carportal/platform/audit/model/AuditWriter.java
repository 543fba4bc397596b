package dev.carportal.platform.audit.model;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.persistence.model.Json;
import dev.carportal.verifier.Content;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds entries to the trail of a database, marked with the portal's key. */
final class AuditWriter {
  private static final String INSERT =
      """
      insert into platform.audit_entries
        (at, actor_id, actor_name, company_id, entity_type, entity_id, entity_version, action,
         changes, trace_id, mac)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
      """;
  private static final byte[] NOBODYS_KEY = {0};
  private static volatile byte @Nullable [] key;

  private AuditWriter() {}

  /** What was done to a thing. */
  record Line(
      @Nullable Long companyId,
      String type,
      UUID id,
      int version,
      AuditAction action,
      Map<String, FieldChange> changes) {}

  /** Writes that the caller did something, now. */
  static void write(Connection connection, Line line) throws SQLException {
    Content content = content(line, Author.current());
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, content.at().atOffset(ZoneOffset.UTC));
      insert.setObject(2, content.actorId(), Types.BIGINT);
      insert.setString(3, content.actorName());
      insert.setObject(4, content.companyId(), Types.BIGINT);
      insert.setString(5, content.entityType());
      insert.setObject(6, content.entityId());
      insert.setInt(7, content.entityVersion());
      insert.setString(8, content.action());
      insert.setString(9, Json.write(line.changes()));
      insert.setString(10, content.traceId());
      insert.setString(11, content.mac(key()));
      insert.executeUpdate();
    }
  }

  private static Content content(Line line, Author author) {
    SortedMap<String, Content.Change> fields = new TreeMap<>();
    line.changes()
        .forEach(
            (name, change) ->
                fields.put(name, new Content.Change(change.before(), change.after())));
    return new Content(
        Instant.now(),
        author.id(),
        author.name(),
        line.companyId(),
        line.type(),
        line.id(),
        line.version(),
        line.action().code(),
        fields,
        author.traceId());
  }

  /** The portal's key; outside a server nobody's, whose marks no check accepts. */
  private static byte[] key() {
    byte[] known = key;
    if (known == null) {
      CDI<Object> beans;
      try {
        beans = CDI.current();
      } catch (IllegalStateException e) {
        return NOBODYS_KEY;
      }
      known = beans.select(AuditKey.class).get().bytes();
      key = known;
    }
    return known;
  }

  /** Who makes the change: the caller, or the system where nobody calls. */
  private record Author(@Nullable Long id, String name, String traceId) {
    /** Stands for whoever calls now; finding it again for every change would cost a stack walk. */
    private static volatile @Nullable Caller whoever;

    static Author current() {
      try {
        Caller caller = whoever;
        if (caller == null) {
          caller = CDI.current().select(Caller.class).get();
          whoever = caller;
        }
        return new Author(caller.userId(), caller.name(), caller.traceId());
      } catch (ContextNotActiveException | IllegalStateException e) {
        return new Author(null, "system", Caller.newTraceId());
      }
    }
  }
}
