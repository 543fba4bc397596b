package dev.carportal.platform.notification.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import dev.carportal.platform.persistence.model.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something one person is told: a kind of news, what it names, and where to look. */
@Entity
@Table(schema = "platform", name = "notifications")
@NamedQuery(
    name = "Notification.ofRecipient",
    query = "select n from Notification n where n.publicId = :id and n.recipientId = :recipientId")
@NamedQuery(
    name = "Notification.unread",
    query =
        "select n.id from Notification n where n.recipientId = :recipientId and n.readAt is null")
@NamedQuery(
    name = "Notification.readAll",
    query =
        "update Notification n set n.readAt = :now where n.recipientId = :recipientId and n.readAt"
            + " is null")
public class Notification extends BaseEntity {
  @NotNull
  @Column(name = "recipient_id", updatable = false)
  private Long recipientId;

  @NotBlank
  @Size(max = 80)
  @Column(updatable = false)
  private String kind;

  @NotNull
  @Column(updatable = false)
  private String arguments;

  @NotBlank
  @Size(max = 500)
  @Column(updatable = false)
  private String link;

  @Column(name = "read_at")
  private Instant readAt;

  protected Notification() {} // for JPA

  /**
   * Tells somebody something.
   *
   * @param kind names its sentences in the bundle {@code notifications}
   * @param arguments what the sentences name, in their order
   * @param link where to look, from the root of the portal
   */
  public Notification(Long recipientId, String kind, List<String> arguments, String link) {
    if (!link.startsWith("/") || link.startsWith("//")) {
      throw new IllegalArgumentException("A notification leads into the portal, not to " + link);
    }
    this.recipientId = recipientId;
    this.kind = kind;
    this.arguments = Json.write(arguments);
    this.link = link;
  }

  /** Notes that she has seen it; only the first time counts. */
  public void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  public Long getRecipientId() {
    return recipientId;
  }

  public String getKind() {
    return kind;
  }

  /** What the sentences name, as a JSON list of texts. */
  public String getArguments() {
    return arguments;
  }

  public String getLink() {
    return link;
  }

  public @Nullable Instant getReadAt() {
    return readAt;
  }
}
