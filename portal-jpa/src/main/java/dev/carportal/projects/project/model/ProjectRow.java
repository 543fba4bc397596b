package dev.carportal.projects.project.model;

import dev.carportal.clients.request.model.ProjectType;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One line of a list of projects. */
public record ProjectRow(
    UUID id,
    int version,
    String number,
    String name,
    String clientName,
    ProjectType type,
    ProjectStatus status,
    int progress,
    LocalDate startDate,
    LocalDate endDate,
    String managerName,
    Instant createdAt,
    Instant updatedAt)
    implements Serializable {}
