package dev.carportal.platform.job.service;

import java.util.UUID;

/** A job waits for a node that does it; told by message, kind {@code job.started}. */
public record JobStarted(UUID jobId) {}
