package dev.carportal.projects.project.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline of a project.
 *
 * @param subject what it happened to; null if to the project itself
 * @param before the status it left; null unless it moved
 * @param after the status it went to; null unless it moved
 * @param note what was said about it
 * @param internal whether the customer does not see this line
 */
public record TimelineEntry(
    ProjectEventKind kind,
    @Nullable String subject,
    @Nullable ProjectStatus before,
    @Nullable ProjectStatus after,
    @Nullable String note,
    String actorName,
    Instant at,
    boolean internal)
    implements Serializable {}
