package dev.carportal.projects.review.service;

import dev.carportal.projects.review.model.ServiceReview;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Say what a project was like.
 *
 * @param expectedVersion the version of her review that the author saw; null for her first
 * @param aspects marks from 1 to 5 by aspect; those she does not care about are absent
 * @param improvements what could be better; null if nothing
 * @param publicly whether everybody may read it
 */
public record WriteReview(
    @NotNull UUID projectId,
    @Nullable Integer expectedVersion,
    @NotNull @DecimalMin("1.0") @DecimalMax("5.0") @Digits(integer = 1, fraction = 1)
        BigDecimal rating,
    @NotBlank @Size(max = ServiceReview.TITLE_MAX) String title,
    @NotBlank @Size(max = ServiceReview.CONTENT_MAX) String content,
    @NotNull Map<String, @Min(1) @Max(5) Integer> aspects,
    @Nullable @Size(max = ServiceReview.CONTENT_MAX) String improvements,
    boolean recommend,
    boolean publicly) {}
