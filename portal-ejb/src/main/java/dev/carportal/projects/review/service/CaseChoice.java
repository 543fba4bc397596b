package dev.carportal.projects.review.service;

import java.io.Serializable;

/** A case under which a review may stand. */
public record CaseChoice(String slug, String title) implements Serializable {}
