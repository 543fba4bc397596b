package dev.carportal.identity.access.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a list of wishes for access. */
public record AccessRequestRow(
    UUID id,
    int version,
    String kind,
    String title,
    String askerName,
    String reason,
    int days,
    AccessRequestState state,
    Instant askedAt,
    @Nullable Instant validUntil,
    @Nullable String note)
    implements Serializable {}
