package dev.carportal.clients.request.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a request.
 *
 * @param from null for its submission
 */
public record RequestStep(
    Instant at,
    String actorName,
    @Nullable RequestStatus from,
    RequestStatus to,
    @Nullable String note)
    implements Serializable {}
