package dev.carportal.projects.review.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A review may be shown to everybody.
 *
 * @param caseSlug the case of the public site under which it stands
 * @param locale the language it is written in, a language tag
 * @param rating from 1.0 to 5.0
 */
public record ReviewPublished(
    UUID reviewId,
    String caseSlug,
    String clientName,
    String locale,
    String title,
    String content,
    BigDecimal rating,
    Instant at) {}
