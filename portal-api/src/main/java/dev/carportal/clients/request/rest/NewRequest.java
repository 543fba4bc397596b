package dev.carportal.clients.request.rest;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.service.SubmitRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a partner's system asks us to build. */
@Schema(
    description = "What you ask us to build.",
    requiredProperties = {"type", "title", "description"})
public record NewRequest(
    ProjectType type,
    @Schema(
            maxLength = ProjectRequest.TITLE_MAX,
            examples = "Black screen after start of the navigation")
        String title,
    @Schema(maxLength = ProjectRequest.TEXT_MAX, description = "Plain text.") String description,
    @Nullable Requirements requirements,
    @Schema(maxLength = ProjectRequest.TEXT_MAX, description = "What you will have in the end.")
        @Nullable String outcomes,
    @Schema(maxLength = ProjectRequest.TIMELINE_MAX, examples = "start of production 2027-06")
        @Nullable String timeline,
    @Nullable BudgetRange budgetRange) {

  SubmitRequest toCommand() {
    return new SubmitRequest(
        type,
        title,
        description,
        requirements == null ? null : requirements.toKeep(),
        outcomes,
        timeline,
        budgetRange);
  }
}
