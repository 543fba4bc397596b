package dev.carportal.projects.project.service;

import java.util.UUID;

/** A project was opened; told in the transaction of the opening. */
public record ProjectOpened(UUID projectId, Long projectKey) {}
