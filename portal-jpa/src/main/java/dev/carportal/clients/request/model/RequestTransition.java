package dev.carportal.clients.request.model;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step of a request from state to state: by whom, when, and what was said. */
@Entity
@Immutable
@Table(schema = "clients", name = "request_transitions")
@NamedQuery(
    name = "RequestTransition.stepsOfRequest",
    query =
        "select new dev.carportal.clients.request.model.RequestStep("
            + "t.at, t.actorName, t.from, t.to, t.note)"
            + " from RequestTransition t where t.request.id = :request order by t.at, t.id")
public class RequestTransition {
  @Id private UUID id = UuidCreator.getTimeOrderedEpoch();

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "request_id", nullable = false, updatable = false)
  private ProjectRequest request;

  @Column(name = "company_id", updatable = false)
  private Long companyId;

  @Column(name = "at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "actor_id", updatable = false)
  private Long actorId;

  @Column(name = "actor_name", nullable = false, updatable = false)
  private String actorName;

  @Column(name = "from_status", updatable = false)
  private RequestStatus from;

  @Column(name = "to_status", nullable = false, updatable = false)
  private RequestStatus to;

  @Column(name = "note", updatable = false)
  private String note;

  protected RequestTransition() {} // for JPA

  /**
   * Records the step that brought a request to the state it is in now.
   *
   * @param from the state it left; null for its submission
   */
  public RequestTransition(
      ProjectRequest request,
      @Nullable RequestStatus from,
      @Nullable Long actorId,
      String actorName,
      @Nullable String note,
      Instant at) {
    this.request = request;
    this.companyId = request.getCompanyId();
    this.from = from;
    this.to = request.getStatus();
    this.actorId = actorId;
    this.actorName = actorName;
    this.note = note;
    this.at = at;
  }

  public UUID getId() {
    return id;
  }

  public ProjectRequest getRequest() {
    return request;
  }

  public @Nullable Long getCompanyId() {
    return companyId;
  }

  public Instant getAt() {
    return at;
  }

  public @Nullable Long getActorId() {
    return actorId;
  }

  public String getActorName() {
    return actorName;
  }

  public @Nullable RequestStatus getFrom() {
    return from;
  }

  public RequestStatus getTo() {
    return to;
  }

  public @Nullable String getNote() {
    return note;
  }
}
