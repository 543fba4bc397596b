package dev.carportal.projects.document.service;

import dev.carportal.projects.document.model.VersionNumber;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document.
 *
 * @param fileSize in bytes
 */
public record VersionRow(
    VersionNumber number,
    @Nullable String changeNote,
    String authorName,
    Instant at,
    String fileName,
    long fileSize)
    implements Serializable {}
