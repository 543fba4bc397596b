package dev.carportal.clients.request.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request that is still being written. */
public record RequestDraftRow(
    UUID id, @Nullable String title, @Nullable ProjectType type, Instant updatedAt)
    implements Serializable {}
