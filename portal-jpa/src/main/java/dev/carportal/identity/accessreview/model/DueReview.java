package dev.carportal.identity.accessreview.model;

/** A review that is to be opened. */
public record DueReview(Long companyId, Quarter quarter) {}
