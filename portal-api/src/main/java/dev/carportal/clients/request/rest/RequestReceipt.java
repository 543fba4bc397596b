package dev.carportal.clients.request.rest;

import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.service.SubmittedRequest;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a request has arrived, and how to find it. */
@Schema(description = "That a request has arrived, and how to find it.")
public record RequestReceipt(
    UUID id,
    @Schema(examples = "R-2026-0041", description = "How people call it.") String number,
    RequestStatus status,
    Instant submittedAt) {

  static RequestReceipt of(SubmittedRequest submitted) {
    return new RequestReceipt(
        submitted.id(), submitted.number(), submitted.status(), submitted.submittedAt());
  }
}
