package dev.carportal.projects.project.model;

import dev.carportal.clients.request.model.ProjectType;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which projects a list shows.
 *
 * @param words part of the name, the number or the customer's name; null for any
 * @param statuses in which status; empty for any
 * @param type of which type; null for any
 * @param mine only those the caller manages or works on
 * @param late only those whose end has passed without a delivery
 */
public record ProjectFilter(
    @Nullable String words,
    Set<ProjectStatus> statuses,
    @Nullable ProjectType type,
    boolean mine,
    boolean late)
    implements Serializable {

  public ProjectFilter {
    words = words == null || words.isBlank() ? null : words.strip();
    statuses = Set.copyOf(statuses);
  }

  /** All projects the caller may see. */
  public static ProjectFilter all() {
    return new ProjectFilter(null, Set.of(), null, false, false);
  }
}
