package dev.carportal.projects.review.service;

import java.time.Instant;
import java.util.Map;

/**
 * A case stands on the public site, or stands there no longer.
 *
 * @param titles by language tag
 * @param open whether it can be seen now
 */
public record CasePublished(String slug, Map<String, String> titles, boolean open, Instant at) {}
