package dev.carportal.platform.outbox.model;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A message that waits for its relay; both databases have such a table. */
@Entity
@Table(schema = "platform", name = "outbox_messages")
public class OutboxMessage {
  @Id private UUID id = UuidCreator.getTimeOrderedEpoch();

  @Column(name = "kind", nullable = false, updatable = false)
  private String kind;

  @Column(name = "body", nullable = false, updatable = false)
  private String body;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant writtenAt;

  protected OutboxMessage() {} // for JPA

  /**
   * Makes a message.
   *
   * @param kind what it tells, for example {@code review.published}; consumers select by it
   * @param body an {@link Envelope} as JSON
   */
  public OutboxMessage(String kind, String body, Instant writtenAt) {
    this.kind = kind;
    this.body = body;
    this.writtenAt = writtenAt;
  }

  public UUID getId() {
    return id;
  }

  public String getKind() {
    return kind;
  }

  public String getBody() {
    return body;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }
}
