package dev.carportal.projects.document.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document in the list of a project, in its newest version.
 *
 * @param version how often its row was changed
 * @param number which version of the document it is
 * @param fileSize in bytes
 * @param archivedAt when it was taken out of sight; null if it is in sight
 */
public record DocumentRow(
    UUID id,
    int version,
    String title,
    @Nullable String content,
    DocumentType type,
    AccessLevel accessLevel,
    VersionNumber number,
    String fileName,
    String mediaType,
    long fileSize,
    int downloadCount,
    Instant updatedAt,
    @Nullable Instant archivedAt)
    implements Serializable {}
