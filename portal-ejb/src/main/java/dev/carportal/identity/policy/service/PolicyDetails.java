package dev.carportal.identity.policy.service;

import java.io.Serializable;

/**
 * What a company asks of its people.
 *
 * @param secondFactor whether a password alone lets nobody in
 * @param version the version its author sees; -1 if the company never said anything
 */
public record PolicyDetails(boolean secondFactor, int version) implements Serializable {}
