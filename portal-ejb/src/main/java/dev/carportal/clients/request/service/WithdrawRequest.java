package dev.carportal.clients.request.service;

import dev.carportal.clients.request.model.ProjectRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a request back. */
public record WithdrawRequest(
    @NotNull UUID requestId,
    int expectedVersion,
    @Nullable @Size(max = ProjectRequest.REASON_MAX) String reason)
    implements Serializable {}
