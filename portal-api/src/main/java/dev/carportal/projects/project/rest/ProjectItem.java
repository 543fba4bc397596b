package dev.carportal.projects.project.rest;

import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.projects.project.model.ProjectRow;
import dev.carportal.projects.project.model.ProjectStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One project in a list.
 *
 * @param progress how far its milestones are, in percent
 */
@Schema(description = "One project in a list.")
public record ProjectItem(
    UUID id,
    @Schema(examples = "P-2026-0007", description = "How people call it.") String number,
    String name,
    ProjectType type,
    ProjectStatus status,
    @Schema(description = "How far its milestones are, in percent.") int progress,
    LocalDate startDate,
    LocalDate endDate,
    String projectManager,
    Instant createdAt,
    Instant updatedAt) {

  static ProjectItem of(ProjectRow row) {
    return new ProjectItem(
        row.id(),
        row.number(),
        row.name(),
        row.type(),
        row.status(),
        row.progress(),
        row.startDate(),
        row.endDate(),
        row.managerName(),
        row.createdAt(),
        row.updatedAt());
  }
}
