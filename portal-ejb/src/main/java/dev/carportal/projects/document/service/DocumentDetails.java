package dev.carportal.projects.document.service;

import dev.carportal.projects.document.model.AccessLevel;
import dev.carportal.projects.document.model.DocumentType;
import dev.carportal.projects.document.model.DownloadRow;
import dev.carportal.projects.document.model.VersionNumber;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document with all its versions.
 *
 * @param version how often its row was changed
 * @param number which version of the document it is
 * @param next the version that most likely follows
 * @param archivedAt when it was taken out of sight; null if it is in sight
 * @param downloads who took it lately; empty for customers
 * @param led whether the caller leads its project, and so may change it
 */
public record DocumentDetails(
    UUID id,
    int version,
    UUID projectId,
    String projectNumber,
    String projectName,
    String title,
    @Nullable String content,
    DocumentType type,
    AccessLevel accessLevel,
    VersionNumber number,
    VersionNumber next,
    int downloadCount,
    @Nullable Instant archivedAt,
    List<VersionRow> versions,
    List<DownloadRow> downloads,
    boolean led)
    implements Serializable {}
