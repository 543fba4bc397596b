package dev.carportal.platform.notification.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification as it is kept, before its sentences are written in the reader's language.
 *
 * @param arguments a JSON list of texts
 */
public record NotificationLine(
    UUID id,
    String kind,
    String arguments,
    String link,
    Instant createdAt,
    @Nullable Instant readAt) {}
