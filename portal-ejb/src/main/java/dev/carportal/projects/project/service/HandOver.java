package dev.carportal.projects.project.service;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Hand a project over to another manager.
 *
 * @param userId the public id of the new manager
 */
public record HandOver(@NotNull UUID projectId, int expectedVersion, @NotNull UUID userId) {}
