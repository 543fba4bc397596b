package dev.carportal.identity.policy.service;

/**
 * Changes what a company asks of its people.
 *
 * @param expectedVersion the version its author saw
 */
public record ChangePolicy(boolean secondFactor, int expectedVersion) {}
