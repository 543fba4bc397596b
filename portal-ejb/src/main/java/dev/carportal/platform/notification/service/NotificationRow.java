package dev.carportal.platform.notification.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A notification in the reader's language. */
public record NotificationRow(
    UUID id, String title, String text, String link, Instant at, boolean read)
    implements Serializable {}
