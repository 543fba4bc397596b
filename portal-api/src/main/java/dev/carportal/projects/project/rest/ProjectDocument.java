package dev.carportal.projects.project.rest;

import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.projects.milestone.model.MilestoneState;
import dev.carportal.projects.milestone.service.MilestoneRow;
import dev.carportal.projects.project.model.ProjectStatus;
import dev.carportal.projects.project.service.ProjectDetails;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project with its milestones. */
@Schema(description = "A project with its milestones.")
public record ProjectDocument(
    UUID id,
    @Schema(examples = "P-2026-0007", description = "How people call it.") String number,
    String name,
    @Schema(description = "The request it was opened for; absent if there was none.")
        @Nullable UUID requestId,
    ProjectType type,
    ProjectStatus status,
    @Schema(description = "How far its milestones are, in percent.") int progress,
    @Nullable String description,
    List<String> technologyStack,
    @Schema(description = "Absent if none is agreed.") @Nullable BigDecimal budget,
    @Schema(description = "ISO 4217.", examples = "CNY") @Nullable String budgetCurrency,
    LocalDate startDate,
    LocalDate endDate,
    @Nullable Instant deliveredAt,
    String projectManager,
    List<MilestoneItem> milestones,
    Instant createdAt,
    Instant updatedAt) {

  static ProjectDocument of(ProjectDetails details, List<MilestoneRow> milestones, Locale reader) {
    return new ProjectDocument(
        details.id(),
        details.number(),
        details.name(),
        details.requestId(),
        details.type(),
        details.status(),
        details.progress(),
        details.description(),
        details.technologyStack(),
        details.budget(),
        details.budgetCurrency(),
        details.startDate(),
        details.endDate(),
        details.deliveredAt(),
        details.managerName(),
        milestones.stream().map(row -> MilestoneItem.of(row, reader)).toList(),
        details.createdAt(),
        details.updatedAt());
  }

  /**
   * One milestone of a project.
   *
   * @param name in the language of the request
   * @param weight its share of the project
   */
  @Schema(name = "Milestone", description = "One milestone of a project.")
  public record MilestoneItem(
      UUID id,
      @Schema(description = "In the language you accept.") String name,
      @Schema(description = "Its share of the project.") int weight,
      MilestoneState state,
      LocalDate plannedDate,
      @Nullable LocalDate actualDate) {
    static MilestoneItem of(MilestoneRow row, Locale reader) {
      return new MilestoneItem(
          row.id(),
          row.name(reader),
          row.weight(),
          row.state(),
          row.plannedDate(),
          row.actualDate());
    }
  }
}
