package dev.carportal.clients.request.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One file of a request or draft.
 *
 * @param size in bytes
 */
public record RequestAttachmentRow(
    UUID id, String name, String mediaType, long size, Instant addedAt) implements Serializable {}
