package dev.carportal.clients.request.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the software must fit: kept as JSON, so that a new question needs no new column.
 *
 * @param platforms the operating systems and architectures, for example {@code AUTOSAR Classic}
 * @param interfaces the buses and protocols, for example {@code CAN FD}
 * @param safetyLevel QM or an ASIL (ISO 26262-3); null if not known yet
 * @param standards what it must comply with, for example {@code ISO/SAE 21434}
 * @param notes everything else, in her own words
 */
public record TechnicalRequirements(
    List<String> platforms,
    List<String> interfaces,
    @Nullable String safetyLevel,
    List<String> standards,
    @Nullable String notes)
    implements Serializable {
  public static final int NOTES_MAX = 8000;

  public TechnicalRequirements {
    platforms = platforms == null ? List.of() : List.copyOf(platforms);
    interfaces = interfaces == null ? List.of() : List.copyOf(interfaces);
    standards = standards == null ? List.of() : List.copyOf(standards);
    safetyLevel = safetyLevel == null || safetyLevel.isBlank() ? null : safetyLevel;
    notes = notes == null || notes.isBlank() ? null : notes.strip();
  }

  /** Nothing said yet. */
  public static TechnicalRequirements none() {
    return new TechnicalRequirements(List.of(), List.of(), null, List.of(), null);
  }
}
