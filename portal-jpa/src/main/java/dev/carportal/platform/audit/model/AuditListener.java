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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Writes an audit entry with every change of an audited thing: in the same transaction and on the
 * same connection, so that neither can stand without the other.
 */
class AuditListener
    implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
  private static final long serialVersionUID = 1L;
  private static final Set<String> OF_NO_INTEREST =
      Set.of("id", "publicId", "rowVersion", "createdAt", "updatedAt");
  private static final byte[] NOBODYS_KEY = {0};
  private static volatile byte @Nullable [] key;
  private static final String INSERT =
      """
      insert into platform.audit_entries
        (at, actor_id, actor_name, company_id, entity_type, entity_id, entity_version, action,
         changes, trace_id, mac)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
      """;

  @Override
  public void onPostInsert(PostInsertEvent event) {
    if (event.getEntity() instanceof Audited thing) {
      String[] names = event.getPersister().getPropertyNames();
      Map<String, FieldChange> changes = new LinkedHashMap<>();
      for (int i = 0; i < names.length; i++) {
        note(changes, names[i], null, event.getState()[i]);
      }
      write(event.getSession(), thing, AuditAction.CREATED, changes);
    }
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    if (event.getEntity() instanceof Audited thing && event.getOldState() != null) {
      String[] names = event.getPersister().getPropertyNames();
      Map<String, FieldChange> changes = new LinkedHashMap<>();
      int[] dirty = event.getDirtyProperties();
      for (int i : dirty == null ? new int[0] : dirty) {
        note(changes, names[i], event.getOldState()[i], event.getState()[i]);
      }
      for (int i = 0; i < names.length; i++) {
        if (event.getState()[i] instanceof PersistentCollection<?> items && items.isDirty()) {
          note(changes, names[i], AuditedValue.before(items), items);
        }
      }
      if (!changes.isEmpty()) {
        write(event.getSession(), thing, AuditAction.CHANGED, changes);
      }
    }
  }

  @Override
  public void onPostDelete(PostDeleteEvent event) {
    if (event.getEntity() instanceof Audited thing) {
      write(event.getSession(), thing, AuditAction.ERASED, Map.of());
    }
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return false;
  }

  private static void note(
      Map<String, FieldChange> changes,
      String field,
      @Nullable Object before,
      @Nullable Object after) {
    if (OF_NO_INTEREST.contains(field)) {
      return;
    }
    Map<String, String> was = AuditedValue.fields(field, before);
    Map<String, String> is = AuditedValue.fields(field, after);
    was.forEach(
        (name, text) -> {
          if (!text.equals(is.get(name))) {
            changes.put(name, new FieldChange(text, is.get(name)));
          }
        });
    is.forEach(
        (name, text) -> {
          if (!was.containsKey(name)) {
            changes.put(name, new FieldChange(null, text));
          }
        });
  }

  private static void write(
      EventSource session, Audited thing, AuditAction action, Map<String, FieldChange> changes) {
    Entry entry =
        new Entry(
            thing.getCompanyId(),
            Hibernate.getClass(thing).getSimpleName(),
            thing.getPublicId(),
            thing.getRowVersion(),
            action,
            changes);
    session
        .getActionQueue()
        .registerProcess(
            (org.hibernate.action.spi.BeforeTransactionCompletionProcess)
                atEnd -> atEnd.doWork(connection -> entry.insert(connection)));
  }

  /** What is known of a change before its transaction ends. */
  private record Entry(
      @Nullable Long companyId,
      String type,
      UUID id,
      int version,
      AuditAction action,
      Map<String, FieldChange> changes) {
    void insert(Connection connection) throws SQLException {
      Author author = Author.current();
      Content content = content(author);
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        insert.setObject(1, content.at().atOffset(ZoneOffset.UTC));
        insert.setObject(2, author.id(), Types.BIGINT);
        insert.setString(3, author.name());
        insert.setObject(4, companyId, Types.BIGINT);
        insert.setString(5, type);
        insert.setObject(6, id);
        insert.setInt(7, version);
        insert.setString(8, action.code());
        insert.setString(9, Json.write(changes));
        insert.setString(10, author.traceId());
        insert.setString(11, content.mac(key()));
        insert.executeUpdate();
      }
    }

    private Content content(Author author) {
      SortedMap<String, Content.Change> fields = new TreeMap<>();
      changes.forEach(
          (name, change) -> fields.put(name, new Content.Change(change.before(), change.after())));
      return new Content(
          Instant.now(),
          author.id(),
          author.name(),
          companyId,
          type,
          id,
          version,
          action.code(),
          fields,
          author.traceId());
    }
  }

  /** The portal's key; outside a server nobody's, whose marks no check accepts. */
  private static byte[] key() {
    byte[] known = key;
    if (known == null) {
      try {
        known = CDI.current().select(AuditKey.class).get().bytes();
        key = known;
      } catch (IllegalStateException e) {
        return NOBODYS_KEY;
      }
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
