package dev.carportal.clients.evaluation.service;

import dev.carportal.clients.request.model.ProjectRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;

/** Declines to build what is asked for. */
public record RejectRequest(
    @NotNull UUID requestId,
    int expectedVersion,
    @NotBlank @Size(max = ProjectRequest.REASON_MAX) String reason)
    implements Serializable {}
