package dev.carportal.identity.rule.service;

import dev.carportal.identity.access.model.Effect;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A rule of access in a list. */
public record RuleRow(
    UUID id,
    String code,
    String name,
    Effect effect,
    String kind,
    boolean active,
    Instant changedAt)
    implements Serializable {}
