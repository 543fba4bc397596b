package dev.carportal.clients.request.model;

import dev.carportal.clients.client.model.BudgetRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a customer writes into a request; in a draft anything may still be missing. */
public record RequestContent(
    @Nullable ProjectType type,
    @Nullable @Size(max = ProjectRequest.TITLE_MAX) String title,
    @Nullable @Size(max = ProjectRequest.TEXT_MAX) String description,
    @Valid TechnicalRequirements requirements,
    @Nullable @Size(max = ProjectRequest.TEXT_MAX) String outcomes,
    @Nullable @Size(max = ProjectRequest.TIMELINE_MAX) String timeline,
    @Nullable BudgetRange budgetRange)
    implements Serializable {
  public RequestContent {
    title = title == null || title.isBlank() ? null : title.strip();
    description = description == null || description.isBlank() ? null : description.strip();
    requirements = requirements == null ? TechnicalRequirements.none() : requirements;
    outcomes = outcomes == null || outcomes.isBlank() ? null : outcomes.strip();
    timeline = timeline == null || timeline.isBlank() ? null : timeline.strip();
  }

  /** Whether the parts are there that no request can go without. */
  public boolean isComplete() {
    return type != null && title != null && description != null;
  }

  /** Nothing written yet but what kind of work it is. */
  public static RequestContent of(ProjectType type, @Nullable String title) {
    return new RequestContent(type, title, null, TechnicalRequirements.none(), null, null, null);
  }
}
