package dev.carportal.projects.project.service;

import dev.carportal.projects.project.model.TeamRole;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Take a colleague into the team of a project.
 *
 * @param userId the public id of the colleague
 */
public record JoinTeam(
    @NotNull UUID projectId, int expectedVersion, @NotNull UUID userId, @NotNull TeamRole role) {}
