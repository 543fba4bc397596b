package dev.carportal.platform.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes down what people do beside changing things: it stands with the work, or falls with it. */
@ApplicationScoped
public class AuditJournal {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  /**
   * Writes down that the caller did something, within this transaction.
   *
   * @param type the kind of thing it was done with, as the model names it
   * @param id its public id
   * @param companyId the tenant whose thing it is; null for nobody's
   * @param said what else is to be known, by name
   */
  public void note(
      AuditAction action,
      String type,
      UUID id,
      @Nullable Long companyId,
      Map<String, String> said) {
    Map<String, FieldChange> fields = new TreeMap<>();
    said.forEach((name, value) -> fields.put(name, new FieldChange(null, value)));
    AuditWriter.Line line = new AuditWriter.Line(companyId, type, id, 0, action, fields);
    em.unwrap(Session.class).doWork(connection -> AuditWriter.write(connection, line));
  }
}
