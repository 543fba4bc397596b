package dev.carportal.clients.request.model;

import dev.carportal.clients.client.model.BudgetRange;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a customer writes into a request; in a draft anything may still be missing. */
public record RequestContent(
    @Nullable ProjectType type,
    @Nullable String title,
    @Nullable String description,
    TechnicalRequirements requirements,
    @Nullable String outcomes,
    @Nullable String timeline,
    @Nullable BudgetRange budgetRange)
    implements Serializable {
  public RequestContent {
    title = title == null || title.isBlank() ? null : title.strip();
    description = description == null || description.isBlank() ? null : description.strip();
    requirements = requirements == null ? TechnicalRequirements.none() : requirements;
    outcomes = outcomes == null || outcomes.isBlank() ? null : outcomes.strip();
    timeline = timeline == null || timeline.isBlank() ? null : timeline.strip();
  }

  /** Nothing written yet but what kind of work it is. */
  public static RequestContent of(ProjectType type, @Nullable String title) {
    return new RequestContent(type, title, null, TechnicalRequirements.none(), null, null, null);
  }
}
