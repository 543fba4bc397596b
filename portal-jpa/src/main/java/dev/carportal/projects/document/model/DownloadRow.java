package dev.carportal.projects.document.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One download of a document.
 *
 * @param userName who took it; null for a visitor
 */
public record DownloadRow(
    Instant at,
    @Nullable String userName,
    @Nullable String documentVersion,
    String downloadIp,
    @Nullable String userAgent)
    implements Serializable {}
