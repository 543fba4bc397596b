package dev.carportal.identity.session.service;

import java.time.Instant;

/**
 * Tokens of a session or an account are no longer believed.
 *
 * @param holder the session or the account, as {@link Revocations} names them
 * @param until tokens issued up to this moment are refused
 */
public record Revoked(String holder, Instant until) {}
