package dev.carportal.identity.review.model;

/** A review that is to be opened. */
public record DueReview(Long companyId, Quarter quarter) {}
