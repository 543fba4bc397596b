package dev.carportal.showcase.casestudy.service;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told when a visitor has taken a public document with her.
 *
 * @param documentType the code of the kind of document, as {@code document_downloads} writes it
 * @param size in bytes
 * @param ip where the request came from
 */
record DownloadCounted(
    UUID documentId,
    String documentName,
    String documentType,
    long size,
    String ip,
    @Nullable String userAgent,
    Instant at) {
  static final String KIND = "download.counted";
  static final String CASE_STUDY = "Case_Study";
}
