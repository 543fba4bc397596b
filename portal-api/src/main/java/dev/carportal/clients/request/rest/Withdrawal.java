package dev.carportal.clients.request.rest;

import dev.carportal.clients.request.model.ProjectRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a request is taken back. */
@Schema(description = "Why you take a request back.")
public record Withdrawal(@Schema(maxLength = ProjectRequest.REASON_MAX) @Nullable String reason) {}
