package dev.carportal.platform.audit.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
    AuditWriter.Line line =
        new AuditWriter.Line(
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
                atEnd -> atEnd.doWork(connection -> AuditWriter.write(connection, line)));
  }
}
