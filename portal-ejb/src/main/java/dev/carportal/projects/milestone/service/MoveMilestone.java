package dev.carportal.projects.milestone.service;

import dev.carportal.projects.milestone.model.MilestoneState;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Let a milestone go to another state.
 *
 * @param expectedVersion of the milestone
 * @param actualDate the day it was reached; today if null, of no meaning for other states
 */
public record MoveMilestone(
    @NotNull UUID projectId,
    @NotNull UUID milestoneId,
    int expectedVersion,
    @NotNull MilestoneState next,
    @Nullable LocalDate actualDate) {}
