package dev.carportal.platform.idempotency.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The first answer to a client's key, written with the effect it had. */
@Entity
@Table(schema = "platform", name = "idempotency_keys")
@IdClass(IdempotencyKey.OfClient.class)
@NamedQuery(
    name = "IdempotencyKey.forget",
    query = "delete from IdempotencyKey k where k.answeredAt < :before")
public class IdempotencyKey {
  @Id
  @Column(name = "client")
  private String client;

  @Id
  @Column(name = "key")
  private String key;

  @Column(name = "fingerprint", nullable = false, updatable = false)
  private String fingerprint;

  @Column(name = "answer", nullable = false, updatable = false)
  private String answer;

  @Column(name = "answered_at", nullable = false, updatable = false)
  private Instant answeredAt;

  protected IdempotencyKey() {} // for JPA

  /**
   * Keeps an answer.
   *
   * @param client who sent the key
   * @param fingerprint SHA-256 of method, path and body, in hexadecimal
   * @param answer what the effect returned, as JSON
   */
  public IdempotencyKey(
      String client, String key, String fingerprint, String answer, Instant answeredAt) {
    this.client = client;
    this.key = key;
    this.fingerprint = fingerprint;
    this.answer = answer;
    this.answeredAt = answeredAt;
  }

  public String getKey() {
    return key;
  }

  public String getFingerprint() {
    return fingerprint;
  }

  public String getAnswer() {
    return answer;
  }

  /** Keys are the clients' own: two of them may think of the same. */
  public record OfClient(String client, String key) implements Serializable {}
}
