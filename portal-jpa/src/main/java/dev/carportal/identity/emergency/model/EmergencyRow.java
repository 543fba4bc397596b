package dev.carportal.identity.emergency.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of emergency access. */
public record EmergencyRow(
    UUID id,
    String number,
    String companyName,
    String askedBy,
    String reason,
    Instant askedAt,
    EmergencyStatus kept,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable Instant endsAt,
    @Nullable Instant endedAt)
    implements Serializable {
  /** Where it stands by the clock. */
  public EmergencyStatus standing(Instant now) {
    return kept == EmergencyStatus.GRANTED && endsAt != null && !now.isBefore(endsAt)
        ? EmergencyStatus.EXPIRED
        : kept;
  }
}
