package dev.carportal.projects.project.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline of a project.
 *
 * @param subject what it happened to, by language tag; empty if to the project itself
 * @param before the status it left; null unless it moved
 * @param after the status it went to; null unless it moved
 * @param note what was said about it
 * @param internal whether the customer does not see this line
 */
public record TimelineEntry(
    ProjectEventKind kind,
    Map<String, String> subject,
    @Nullable ProjectStatus before,
    @Nullable ProjectStatus after,
    @Nullable String note,
    String actorName,
    Instant at,
    boolean internal)
    implements Serializable {

  /** What it happened to, in the reader's language; "" if to the project itself. */
  public String subject(Locale reader) {
    return Translations.choose(subject, reader);
  }
}
