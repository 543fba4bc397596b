package dev.carportal.clients.request.service;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.RequestContent;
import dev.carportal.clients.request.model.TechnicalRequirements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Asks for something to be built, without a draft before. */
public record SubmitRequest(
    @NotNull ProjectType type,
    @NotBlank @Size(max = ProjectRequest.TITLE_MAX) String title,
    @NotBlank @Size(max = ProjectRequest.TEXT_MAX) String description,
    @Nullable @Valid TechnicalRequirements requirements,
    @Nullable @Size(max = ProjectRequest.TEXT_MAX) String outcomes,
    @Nullable @Size(max = ProjectRequest.TIMELINE_MAX) String timeline,
    @Nullable BudgetRange budgetRange)
    implements Serializable {
  RequestContent content() {
    return new RequestContent(
        type,
        title,
        description,
        requirements == null ? TechnicalRequirements.none() : requirements,
        outcomes,
        timeline,
        budgetRange);
  }
}
