package dev.carportal.clients.evaluation.service;

import dev.carportal.clients.request.model.ProjectRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agrees to build what is asked for.
 *
 * @param managerId the public id of the user who will lead the project
 * @param note what the customer is told with it
 */
public record ApproveRequest(
    @NotNull UUID requestId,
    int expectedVersion,
    @NotNull UUID managerId,
    @Nullable @Size(max = ProjectRequest.REASON_MAX) String note)
    implements Serializable {}
