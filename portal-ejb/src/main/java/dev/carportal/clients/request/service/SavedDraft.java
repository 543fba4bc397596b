package dev.carportal.clients.request.service;

import java.io.Serializable;
import java.time.Instant;

/** What was written is kept: since when, and as which version. */
public record SavedDraft(Instant savedAt, int version) implements Serializable {}
