package dev.carportal.identity.session.service;

import java.time.Instant;
import java.util.UUID;

/**
 * One place where a person is signed in.
 *
 * @param current whether it is the one she asks from
 */
public record SessionRow(
    UUID id,
    String device,
    String address,
    Instant startedAt,
    Instant lastSeenAt,
    boolean current) {}
