package dev.carportal.projects.project.service;

import dev.carportal.projects.project.model.ProjectEvent;
import dev.carportal.projects.project.model.ProjectStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Let a project go to another status.
 *
 * @param reason why; a step back needs one
 */
public record MoveProject(
    @NotNull UUID projectId,
    int expectedVersion,
    @NotNull ProjectStatus next,
    @Nullable @Size(max = ProjectEvent.NOTE_MAX) String reason) {}
