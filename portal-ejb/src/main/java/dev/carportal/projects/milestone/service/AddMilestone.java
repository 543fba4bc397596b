package dev.carportal.projects.milestone.service;

import dev.carportal.projects.milestone.model.Milestone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plan one more milestone.
 *
 * @param expectedVersion of the project
 * @param nameZh its name in Chinese; one of the two names is needed
 * @param nameEn its name in English
 */
public record AddMilestone(
    @NotNull UUID projectId,
    int expectedVersion,
    @Nullable @Size(max = Milestone.NAME_MAX) String nameZh,
    @Nullable @Size(max = Milestone.NAME_MAX) String nameEn,
    @Min(1) @Max(100) int weight,
    @NotNull LocalDate plannedDate) {}
