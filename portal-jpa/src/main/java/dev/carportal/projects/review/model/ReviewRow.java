package dev.carportal.projects.review.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a list of reviews. */
public record ReviewRow(
    UUID id,
    UUID projectId,
    String projectNumber,
    String projectName,
    String clientName,
    String authorName,
    BigDecimal rating,
    String title,
    boolean isPublic,
    ReviewState state,
    @Nullable String caseSlug,
    Instant updatedAt)
    implements Serializable {}
