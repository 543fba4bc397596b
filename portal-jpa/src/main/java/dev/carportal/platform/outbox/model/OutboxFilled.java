package dev.carportal.platform.outbox.model;

/** A message was written to an outbox: once its transaction has committed, it can be relayed. */
public record OutboxFilled() {}
