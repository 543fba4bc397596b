package dev.carportal.clients.request.rest;

import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.RequestRow;
import dev.carportal.clients.request.model.RequestStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One request in a list.
 *
 * @param number how people call it
 * @param applicant the person or system that asked
 */
@Schema(description = "One request in a list.")
public record RequestItem(
    UUID id,
    @Schema(examples = "R-2026-0041", description = "How people call it.") String number,
    String title,
    ProjectType type,
    RequestStatus status,
    @Schema(description = "The person or system that asked.") String applicant,
    Instant submittedAt,
    Instant updatedAt) {

  static RequestItem of(RequestRow row) {
    return new RequestItem(
        row.id(),
        row.number(),
        row.title(),
        row.type(),
        row.status(),
        row.applicantName(),
        row.submittedAt(),
        row.updatedAt());
  }
}
