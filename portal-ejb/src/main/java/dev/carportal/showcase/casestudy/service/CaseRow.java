package dev.carportal.showcase.casestudy.service;

import dev.carportal.showcase.casestudy.model.CaseStudyStatus;
import dev.carportal.showcase.casestudy.model.CaseType;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A case in the staff's list.
 *
 * @param version what a change of the case says its author saw
 */
public record CaseRow(
    UUID id,
    int version,
    String slug,
    String title,
    CaseType caseType,
    CaseStudyStatus status,
    boolean featured,
    Instant updatedAt)
    implements Serializable {}
