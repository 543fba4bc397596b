package dev.carportal.clients.request.model;

import jakarta.validation.constraints.Size;
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
    @Size(max = LIST_MAX) List<@Size(max = WORD_MAX) String> platforms,
    @Size(max = LIST_MAX) List<@Size(max = WORD_MAX) String> interfaces,
    @Nullable @Size(max = WORD_MAX) String safetyLevel,
    @Size(max = LIST_MAX) List<@Size(max = WORD_MAX) String> standards,
    @Nullable @Size(max = NOTES_MAX) String notes)
    implements Serializable {
  public static final int LIST_MAX = 20;
  public static final int WORD_MAX = 80;
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
