package dev.carportal.clients.request.rest;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.RequestAttachmentRow;
import dev.carportal.clients.request.model.RequestContent;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.RequestStep;
import dev.carportal.clients.request.service.RequestDetails;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request with all that is known of it. */
@Schema(description = "A request with all that is known of it.")
public record RequestDocument(
    UUID id,
    @Schema(examples = "R-2026-0041", description = "How people call it.") String number,
    RequestStatus status,
    @Nullable ProjectType type,
    @Nullable String title,
    @Nullable String description,
    Requirements requirements,
    @Nullable String outcomes,
    @Nullable String timeline,
    @Nullable BudgetRange budgetRange,
    @Nullable String company,
    @Schema(description = "The person or system that asked.") String applicant,
    @Schema(description = "Who leads the project; absent until it is approved.")
        @Nullable String projectManager,
    @Schema(description = "What was said with the decision.") @Nullable String decisionReason,
    @Schema(description = "Whether you may take it back now.") boolean withdrawable,
    List<Attachment> attachments,
    @Schema(description = "What has become of it, the oldest first.") List<Step> steps,
    Instant submittedAt,
    Instant updatedAt) {

  static RequestDocument of(RequestDetails details) {
    RequestContent content = details.content();
    return new RequestDocument(
        details.id(),
        details.number(),
        details.status(),
        content.type(),
        content.title(),
        content.description(),
        Requirements.of(content.requirements()),
        content.outcomes(),
        content.timeline(),
        content.budgetRange(),
        details.companyName(),
        details.applicantName(),
        details.managerName(),
        details.decisionReason(),
        details.withdrawable(),
        details.attachments().stream().map(Attachment::of).toList(),
        details.steps().stream().map(Step::of).toList(),
        details.submittedAt(),
        details.updatedAt());
  }

  /**
   * A file of a request.
   *
   * @param size in bytes
   */
  @Schema(name = "Attachment", description = "A file of a request.")
  public record Attachment(
      UUID id,
      String name,
      String mediaType,
      @Schema(description = "In bytes.") long size,
      Instant addedAt) {
    static Attachment of(RequestAttachmentRow row) {
      return new Attachment(row.id(), row.name(), row.mediaType(), row.size(), row.addedAt());
    }
  }

  /** One step in the life of a request. */
  @Schema(name = "RequestStep", description = "One step in the life of a request.")
  public record Step(Instant at, String by, RequestStatus status, @Nullable String note) {
    static Step of(RequestStep step) {
      return new Step(step.at(), step.actorName(), step.to(), step.note());
    }
  }
}
