package dev.carportal.projects.review.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Show a review to everybody.
 *
 * @param caseSlug the case of the public site under which it shall stand
 */
public record PublishReview(
    @NotNull UUID reviewId,
    int expectedVersion,
    @NotBlank @Size(max = 120) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String caseSlug) {}
