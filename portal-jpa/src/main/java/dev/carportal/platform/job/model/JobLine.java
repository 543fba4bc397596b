package dev.carportal.platform.job.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job as it is kept, before its words are written in the reader's language. */
public record JobLine(
    UUID id,
    String kind,
    JobStatus status,
    int percent,
    String ownerName,
    boolean cancelAsked,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String result,
    @Nullable Long resultFileId) {}
