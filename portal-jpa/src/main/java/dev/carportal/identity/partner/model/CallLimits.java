package dev.carportal.identity.partner.model;

import java.io.Serializable;

/**
 * How often a system may call.
 *
 * @param version counts the changes, so that a running count learns of each
 */
public record CallLimits(int perMinute, int perDay, long version) implements Serializable {}
