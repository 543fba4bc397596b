package dev.carportal.projects.project.service;

import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.projects.project.model.ProjectStatus;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All facts of a project.
 *
 * @param requestId the request it was opened for; null if there was none
 * @param budget null if none is agreed
 * @param progress how far its milestones are, in percent
 * @param late whether its end has passed without a delivery
 * @param moves where it may go from here, as far as the caller may move it; steps back last
 */
public record ProjectDetails(
    UUID id,
    int version,
    String number,
    String name,
    String clientName,
    @Nullable UUID requestId,
    @Nullable String requestNumber,
    ProjectType type,
    @Nullable String description,
    List<String> technologyStack,
    @Nullable BigDecimal budget,
    @Nullable String budgetCurrency,
    LocalDate startDate,
    LocalDate endDate,
    ProjectStatus status,
    int progress,
    boolean late,
    @Nullable Instant deliveredAt,
    UUID managerId,
    String managerName,
    String managerEmail,
    List<TeamMember> team,
    List<ProjectStatus> moves,
    Instant createdAt,
    Instant updatedAt)
    implements Serializable {}
