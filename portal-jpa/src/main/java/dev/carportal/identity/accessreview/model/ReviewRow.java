package dev.carportal.identity.accessreview.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of reviews. */
public record ReviewRow(
    UUID id,
    String companyName,
    String quarter,
    Instant openedAt,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedByName)
    implements Serializable {}
