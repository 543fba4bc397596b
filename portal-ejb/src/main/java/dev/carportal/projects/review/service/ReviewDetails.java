package dev.carportal.projects.review.service;

import dev.carportal.projects.review.model.ReviewState;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review with all it says.
 *
 * @param aspects marks from 1 to 5 by aspect
 * @param caseSlug the case it stands under; null unless it is published
 * @param mine whether the caller wrote it
 */
public record ReviewDetails(
    UUID id,
    int version,
    UUID projectId,
    String projectNumber,
    String projectName,
    String clientName,
    String authorName,
    Locale locale,
    BigDecimal rating,
    String title,
    String content,
    Map<String, Integer> aspects,
    @Nullable String improvements,
    boolean recommend,
    boolean isPublic,
    ReviewState state,
    @Nullable String caseSlug,
    @Nullable String declineReason,
    @Nullable String decidedByName,
    @Nullable Instant decidedAt,
    Instant createdAt,
    boolean mine)
    implements Serializable {}
