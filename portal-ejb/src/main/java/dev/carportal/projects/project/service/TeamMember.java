package dev.carportal.projects.project.service;

import dev.carportal.projects.project.model.TeamRole;
import java.io.Serializable;
import java.util.UUID;

/** One of us in the team of a project. */
public record TeamMember(UUID userId, String name, String email, TeamRole role)
    implements Serializable {}
