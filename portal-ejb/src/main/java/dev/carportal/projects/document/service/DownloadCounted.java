package dev.carportal.projects.document.service;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visitor took a document away from the public site.
 *
 * @param documentId the public id of what it belongs to
 * @param documentType the code of the kind under which it is counted
 * @param size in bytes
 * @param ip the address the visitor called from
 */
public record DownloadCounted(
    UUID documentId,
    String documentName,
    String documentType,
    long size,
    String ip,
    @Nullable String userAgent,
    Instant at) {}
