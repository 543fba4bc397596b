package dev.carportal.projects.review.service;

import java.time.Instant;
import java.util.List;

/**
 * Which cases stand on the public site now: always all of them, so that no message is missed.
 *
 * @param cases each with its titles by language tag
 */
public record CasesPublished(Instant at, List<CaseChoice> cases) {}
