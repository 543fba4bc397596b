package dev.carportal.projects.milestone.service;

import dev.carportal.projects.milestone.model.MilestoneState;
import dev.carportal.projects.project.model.Translations;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One milestone of a project.
 *
 * @param names its name by language tag
 * @param weight its share of the project
 * @param actualDate the day it was reached; null until then
 * @param late whether its day has passed without it
 * @param successors where it may go from here
 */
public record MilestoneRow(
    UUID id,
    int version,
    Map<String, String> names,
    int weight,
    LocalDate plannedDate,
    @Nullable LocalDate actualDate,
    MilestoneState state,
    boolean late,
    List<MilestoneState> successors)
    implements Serializable {

  /** Its name in the reader's language. */
  public String name(Locale reader) {
    return Translations.choose(names, reader);
  }
}
