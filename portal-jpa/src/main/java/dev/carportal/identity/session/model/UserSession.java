package dev.carportal.identity.session.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;

/** A person signed in at a browser: one session at the identity provider, and here. */
@Entity
@Table(schema = "identity", name = "user_sessions")
@NamedQuery(name = "UserSession.bySid", query = "select s from UserSession s where s.sid = :sid")
@NamedQuery(
    name = "UserSession.openOf",
    query =
        "select s from UserSession s where s.userId = :userId and s.endedAt is null"
            + " order by s.lastSeenAt desc, s.id")
@NamedQuery(
    name = "UserSession.openOfOne",
    query =
        "select s from UserSession s where s.publicId = :id and s.userId = :userId"
            + " and s.endedAt is null")
@NamedQuery(
    name = "UserSession.seen",
    query =
        "update UserSession s set s.lastSeenAt = :now where s.sid = :sid and s.endedAt is null"
            + " and s.lastSeenAt < :now")
@NamedQuery(
    name = "UserSession.toEndAtProvider",
    query =
        "select s from UserSession s where s.endedAt is not null and not s.providerEnded"
            + " order by s.id")
@NamedQuery(
    name = "UserSession.forget",
    query = "delete from UserSession s where s.endedAt < :before and s.providerEnded")
public class UserSession extends BaseEntity {
  @NotBlank
  @Size(max = 64)
  @Column(updatable = false)
  private String sid;

  @NotNull
  @Column(name = "user_id", updatable = false)
  private Long userId;

  @NotNull
  @Size(max = 45)
  @Column(updatable = false)
  private String address;

  @NotNull
  @Size(max = 80)
  @Column(updatable = false)
  private String device;

  private short level;

  @NotNull
  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @NotNull
  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "idle_seconds", updatable = false)
  private int idleSeconds;

  @NotNull
  @Column(name = "expires_at", updatable = false)
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "end_reason")
  private SessionEnd endReason;

  @Column(name = "provider_ended")
  private boolean providerEnded;

  protected UserSession() {} // for JPA

  /**
   * Begins when somebody comes from the identity provider.
   *
   * @param sid the provider's name for it (OpenID Connect Front-Channel Logout 1.0, section 3)
   * @param address the network address it was begun from
   * @param level how surely the provider knows her
   * @param idle how long nothing may be done in it
   * @param longest how long it may last
   */
  public UserSession(
      String sid,
      Long userId,
      String address,
      Device device,
      int level,
      Instant now,
      Duration idle,
      Duration longest) {
    this.sid = sid;
    this.userId = userId;
    this.address = address;
    this.device = device.name();
    this.level = (short) level;
    this.startedAt = now;
    this.lastSeenAt = now;
    this.idleSeconds = Math.toIntExact(idle.toSeconds());
    this.expiresAt = now.plus(longest);
  }

  /** Ends it; one that is over stays as it is. */
  public void end(SessionEnd reason, Instant now) {
    if (endedAt == null) {
      this.endedAt = now;
      this.endReason = reason;
      this.providerEnded = reason == SessionEnd.PROVIDER;
    }
  }

  /** Notes that the provider has come to know her more surely. */
  public void raise(int newLevel) {
    this.level = (short) Math.max(level, newLevel);
  }

  /** Notes that the identity provider's session is over too. */
  public void endedAtProvider() {
    this.providerEnded = true;
  }

  public boolean isOver() {
    return endedAt != null;
  }

  /** Whether it was left alone for too long, rather than used for too long. */
  public boolean isIdle(Instant now) {
    return lastSeenAt.plusSeconds(idleSeconds).isBefore(now);
  }

  public String getSid() {
    return sid;
  }

  public Long getUserId() {
    return userId;
  }

  public String getAddress() {
    return address;
  }

  /** The device as people name it: {@code Chrome 142 · Windows}. */
  public String getDevice() {
    return device;
  }

  /** How surely the provider knew her: 1 by her password, 2 by a second factor too. */
  public int getLevel() {
    return level;
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  public Instant getLastSeenAt() {
    return lastSeenAt;
  }

  public Instant getExpiresAt() {
    return expiresAt;
  }

  public SessionEnd getEndReason() {
    return endReason;
  }
}
