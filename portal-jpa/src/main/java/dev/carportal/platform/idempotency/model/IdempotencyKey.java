package dev.carportal.platform.idempotency.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The first answer to a client's key, written with the effect it had. */
@Entity
@Table(schema = "platform", name = "idempotency_keys")
@NamedQuery(
    name = "IdempotencyKey.ofClient",
    query = "select k from IdempotencyKey k where k.client = :client and k.key = :key")
@NamedQuery(
    name = "IdempotencyKey.forget",
    query = "delete from IdempotencyKey k where k.answeredAt < :before")
public class IdempotencyKey {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "client", nullable = false, updatable = false)
  private String client;

  @Column(name = "key", nullable = false, updatable = false)
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
}
