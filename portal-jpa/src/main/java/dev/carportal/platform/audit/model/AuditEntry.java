package dev.carportal.platform.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One change of one thing: by whom, when, and each field before and after. */
@Entity
@Immutable
@Table(schema = "platform", name = "audit_entries")
@NamedQuery(
    name = "AuditEntry.since",
    query =
        "select a from AuditEntry a where a.entityId = :entityId and a.entityVersion > :version"
            + " and (:companyId is null or a.companyId = :companyId) order by a.id")
public class AuditEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "at", nullable = false)
  private Instant at;

  @Column(name = "actor_id")
  private Long actorId;

  @Column(name = "actor_name", nullable = false)
  private String actorName;

  @Column(name = "company_id")
  private Long companyId;

  @Column(name = "entity_type", nullable = false)
  private String entityType;

  @Column(name = "entity_id", nullable = false)
  private UUID entityId;

  @Column(name = "entity_version", nullable = false)
  private int entityVersion;

  @Column(name = "action", nullable = false)
  private AuditAction action;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "changes", nullable = false)
  private Map<String, FieldChange> changes;

  @Column(name = "trace_id", nullable = false)
  private String traceId;

  protected AuditEntry() {} // for JPA

  public Long getId() {
    return id;
  }

  public Instant getAt() {
    return at;
  }

  public Long getActorId() {
    return actorId;
  }

  public String getActorName() {
    return actorName;
  }

  public Long getCompanyId() {
    return companyId;
  }

  public String getEntityType() {
    return entityType;
  }

  public UUID getEntityId() {
    return entityId;
  }

  /** The version the thing had after the change. */
  public int getEntityVersion() {
    return entityVersion;
  }

  public AuditAction getAction() {
    return action;
  }

  public Map<String, FieldChange> getChanges() {
    return Map.copyOf(changes);
  }

  public String getTraceId() {
    return traceId;
  }
}
