package dev.carportal.platform.outbox.model;

import dev.carportal.platform.caller.model.CallerIdentity;

/**
 * What travels with every message: who caused it, under which trace, and what it tells.
 *
 * @param payload a record as JSON
 */
public record Envelope(CallerIdentity caller, String traceId, String payload) {}
