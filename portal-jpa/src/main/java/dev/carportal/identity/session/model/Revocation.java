package dev.carportal.identity.session.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whose tokens are no longer believed: all that were issued up to a moment. */
@Entity
@Table(schema = "identity", name = "revocations")
@NamedQuery(
    name = "Revocation.since",
    query = "select r from Revocation r where r.notedAt >= :since order by r.notedAt")
@NamedQuery(
    name = "Revocation.forget",
    query = "delete from Revocation r where r.notedAt < :before")
public class Revocation {
  @Id private String holder;

  @Column(name = "revoked_until")
  private Instant revokedUntil;

  @Column(name = "noted_at")
  private Instant notedAt;

  protected Revocation() {} // for JPA

  /** The session or the account, in one text that names no other. */
  public String getHolder() {
    return holder;
  }

  /** Tokens issued up to this moment are refused. */
  public Instant getRevokedUntil() {
    return revokedUntil;
  }
}
