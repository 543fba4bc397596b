package dev.carportal.projects.document.service;

import dev.carportal.projects.document.model.AccessLevel;
import dev.carportal.projects.document.model.Document;
import dev.carportal.projects.document.model.DocumentType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Say anew what is in a document and who may read it. */
public record DescribeDocument(
    @NotNull UUID documentId,
    int expectedVersion,
    @NotBlank @Size(max = Document.TITLE_MAX) String title,
    @Nullable @Size(max = Document.CONTENT_MAX) String content,
    @NotNull DocumentType type,
    @NotNull AccessLevel accessLevel) {}
