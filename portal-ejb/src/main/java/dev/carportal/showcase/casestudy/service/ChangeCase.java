package dev.carportal.showcase.casestudy.service;

import java.util.UUID;

/**
 * Which case is to change.
 *
 * @param expectedVersion the version its author saw
 */
public record ChangeCase(UUID id, int expectedVersion) {}
