package dev.carportal.projects.document.service;

import dev.carportal.projects.document.model.DocumentVersion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hand in a newer version of a document.
 *
 * @param number the newer version, higher than the last
 * @param changeNote what changed
 * @param fileId a file the caller has handed in and that waits
 */
public record ReviseDocument(
    @NotNull UUID documentId,
    int expectedVersion,
    @NotBlank @Size(max = 20) String number,
    @Nullable @Size(max = DocumentVersion.NOTE_MAX) String changeNote,
    @NotNull UUID fileId) {}
