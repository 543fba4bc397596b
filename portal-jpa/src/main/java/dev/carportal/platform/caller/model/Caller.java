package dev.carportal.platform.caller.model;

import dev.carportal.platform.error.model.ConfirmationNeededException;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Who is asking in this request, message or timer, and the trace the work leaves. */
@RequestScoped
public class Caller {
  private static final Duration CONFIRMATION = Duration.ofMinutes(5);

  private CallerIdentity identity = CallerIdentity.visitor(Locale.ENGLISH);
  private String traceId = newTraceId();
  private @Nullable Instant confirmedAt;
  private int level = 1;
  private @Nullable String address;

  /** Says who is asking; called once, where the request, message or timer enters. */
  public void become(CallerIdentity known, @Nullable String knownTraceId) {
    identity = known;
    if (knownTraceId != null) {
      traceId = knownTraceId;
    }
  }

  /**
   * Says how she came.
   *
   * @param knownLevel 1 by password, 2 by a second factor too
   * @param fromAddress the address of the network she comes from
   */
  public void came(int knownLevel, @Nullable String fromAddress) {
    level = knownLevel;
    address = fromAddress;
  }

  /** How surely she is known: 1 by password, 2 by a second factor too. */
  public int level() {
    return level;
  }

  /** The address of the network she comes from; null in consumers and timers. */
  public @Nullable String address() {
    return address;
  }

  /** Says when she last gave a second factor of her own accord; null for never. */
  public void confirmed(@Nullable Instant at) {
    confirmedAt = at;
  }

  /**
   * Makes sure that she has just shown that it is she.
   *
   * @throws ConfirmationNeededException if her second factor is older than five minutes
   */
  public void requireConfirmation(Instant now) {
    if (!isConfirmed(now)) {
      throw new ConfirmationNeededException();
    }
  }

  /** Whether she gave a second factor of her own accord within the last five minutes. */
  public boolean isConfirmed(Instant now) {
    Instant at = confirmedAt;
    return at != null && !at.plus(CONFIRMATION).isBefore(now);
  }

  /** A trace id as W3C Trace Context writes it: 16 bytes in hexadecimal. */
  public static String newTraceId() {
    byte[] bytes = new byte[16];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  public CallerIdentity identity() {
    return identity;
  }

  /** The key of the user; null for visitors and systems. */
  public @Nullable Long userId() {
    return identity.userId();
  }

  /** The public id of the user; null for visitors and systems. */
  public @Nullable UUID userPublicId() {
    return identity.userPublicId();
  }

  /** The tenant; null for staff, visitors and people alone. */
  public @Nullable Long companyId() {
    return identity.companyId();
  }

  public String name() {
    return identity.name();
  }

  public boolean has(String role) {
    return identity.roles().contains(role);
  }

  /** Whether she works for the company, so that no tenant bounds her. */
  public boolean isStaff() {
    return has(Role.STAFF) || has(Role.SYSTEM);
  }

  public Locale locale() {
    return identity.locale();
  }

  public ZoneId zone() {
    return identity.zone();
  }

  /** The trace that ties log, problem document, message and audit together. */
  public String traceId() {
    return traceId;
  }
}
