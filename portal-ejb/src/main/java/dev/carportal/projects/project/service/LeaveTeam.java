package dev.carportal.projects.project.service;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Let a colleague leave the team of a project.
 *
 * @param userId the public id of the colleague
 */
public record LeaveTeam(@NotNull UUID projectId, int expectedVersion, @NotNull UUID userId) {}
