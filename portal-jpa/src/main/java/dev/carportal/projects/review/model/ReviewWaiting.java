package dev.carportal.projects.review.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A delivered project of which somebody has not said yet what it was like. */
public record ReviewWaiting(
    UUID projectId, String projectNumber, String projectName, Instant deliveredAt)
    implements Serializable {}
