package dev.carportal.projects.review.service;

import java.util.UUID;

/** A review may no longer be shown. */
public record ReviewWithdrawn(UUID reviewId) {}
