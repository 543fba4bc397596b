package dev.carportal.projects.document.service;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Take a document away.
 *
 * @param documentId its public id
 * @param number the version wanted; null for the newest
 * @param ip the address the caller calls from
 * @param userAgent what she calls with; null if it does not say
 */
public record DownloadDocument(
    UUID documentId, @Nullable String number, @NotBlank String ip, @Nullable String userAgent) {}
