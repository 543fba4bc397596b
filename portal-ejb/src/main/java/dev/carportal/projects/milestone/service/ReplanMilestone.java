package dev.carportal.projects.milestone.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plan a milestone for another day or with another weight.
 *
 * @param expectedVersion of the milestone
 * @param reason why, as the customer reads it; null if nothing needs saying
 */
public record ReplanMilestone(
    @NotNull UUID projectId,
    @NotNull UUID milestoneId,
    int expectedVersion,
    @NotNull LocalDate plannedDate,
    @Min(1) @Max(100) int weight,
    @Nullable @Size(max = 1000) String reason) {}
