package dev.carportal.identity.emergency.service;

import dev.carportal.identity.emergency.model.EmergencyStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Emergency access as our staff see it.
 *
 * @param decidable whether the caller may grant or refuse it
 * @param endable whether the caller may end it
 * @param readable whether it opens the company's things to the caller now
 */
public record EmergencyDetails(
    UUID id,
    int version,
    String number,
    String companyName,
    String askedBy,
    String reason,
    int minutes,
    Instant askedAt,
    EmergencyStatus status,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable Instant endsAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    boolean decidable,
    boolean endable,
    boolean readable)
    implements Serializable {}
