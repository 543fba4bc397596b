package dev.carportal.projects.review.service;

import dev.carportal.projects.review.model.ServiceReview;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Do not show a review.
 *
 * @param reason why, as its author reads it
 */
public record DeclineReview(
    @NotNull UUID reviewId,
    int expectedVersion,
    @NotBlank @Size(max = ServiceReview.REASON_MAX) String reason) {}
