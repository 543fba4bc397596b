package dev.carportal.identity.session.web;

import dev.carportal.identity.session.service.SessionLimits;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a browser's session here knows of the one at the identity provider. */
final class OpenSession implements Serializable {
  /** Where it is kept in the browser's session. */
  static final String ATTRIBUTE = "dev.carportal.session";

  private static final long serialVersionUID = 1L;

  private final String sid;
  private final String subject;
  private final long idleMillis;
  private final long endsAt;
  private volatile long seenAt;
  private volatile long notedAt;
  private volatile @Nullable Instant confirmedAt;

  OpenSession(String sid, String subject, SessionLimits.Limit limit, Instant now) {
    this.sid = sid;
    this.subject = subject;
    this.idleMillis = limit.idle().toMillis();
    this.endsAt = now.plus(limit.longest()).toEpochMilli();
    this.seenAt = now.toEpochMilli();
    this.notedAt = seenAt;
  }

  String sid() {
    return sid;
  }

  String subject() {
    return subject;
  }

  /** When she last gave a second factor before a dangerous act; null for never. */
  @Nullable Instant confirmedAt() {
    return confirmedAt;
  }

  void confirmed(Instant at) {
    confirmedAt = at;
  }

  boolean isIdle(Instant now) {
    return now.toEpochMilli() - seenAt > idleMillis;
  }

  boolean isExpired(Instant now) {
    return now.toEpochMilli() > endsAt;
  }

  /**
   * Notes that she did something.
   *
   * @return whether it is time to keep that with the session's row: once a minute is often enough
   */
  boolean seen(Instant now) {
    seenAt = now.toEpochMilli();
    if (seenAt - notedAt < 60_000) {
      return false;
    }
    notedAt = seenAt;
    return true;
  }
}
