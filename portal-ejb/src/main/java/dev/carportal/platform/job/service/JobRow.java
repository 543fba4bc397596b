package dev.carportal.platform.job.service;

import dev.carportal.platform.job.model.JobStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job in the reader's language.
 *
 * @param result what came of it, or why it failed
 * @param cancellable whether asking it to stop would mean something
 * @param hasFile whether it made a file for its owner
 */
public record JobRow(
    UUID id,
    String title,
    JobStatus status,
    int percent,
    String ownerName,
    Instant createdAt,
    @Nullable Instant finishedAt,
    @Nullable String result,
    boolean cancellable,
    boolean hasFile)
    implements Serializable {}
