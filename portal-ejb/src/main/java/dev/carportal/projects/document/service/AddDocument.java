package dev.carportal.projects.document.service;

import dev.carportal.projects.document.model.AccessLevel;
import dev.carportal.projects.document.model.Document;
import dev.carportal.projects.document.model.DocumentType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Put a document into a project.
 *
 * @param content what is in it, in words; null if the title says enough
 * @param number its version, for example {@code 1.0}
 * @param fileId a file the caller has handed in and that waits
 */
public record AddDocument(
    @NotNull UUID projectId,
    @NotBlank @Size(max = Document.TITLE_MAX) String title,
    @Nullable @Size(max = Document.CONTENT_MAX) String content,
    @NotNull DocumentType type,
    @NotNull AccessLevel accessLevel,
    @NotBlank @Size(max = 20) String number,
    @NotNull UUID fileId) {}
