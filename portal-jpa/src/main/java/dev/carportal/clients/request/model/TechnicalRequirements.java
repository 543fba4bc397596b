package dev.carportal.clients.request.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
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
    @Size(max = LIST_MAX) List<@NotNull @Size(max = WORD_MAX) String> platforms,
    @Size(max = LIST_MAX) List<@NotNull @Size(max = WORD_MAX) String> interfaces,
    @Nullable @Size(max = WORD_MAX) String safetyLevel,
    @Size(max = LIST_MAX) List<@NotNull @Size(max = WORD_MAX) String> standards,
    @Nullable @Size(max = NOTES_MAX) String notes)
    implements Serializable {
  public static final int LIST_MAX = 20;
  public static final int WORD_MAX = 80;
  public static final int NOTES_MAX = 8000;

  public TechnicalRequirements {
    platforms = words(platforms);
    interfaces = words(interfaces);
    standards = words(standards);
    safetyLevel = safetyLevel == null || safetyLevel.isBlank() ? null : safetyLevel;
    notes = notes == null || notes.isBlank() ? null : notes.strip();
  }

  private static List<String> words(@Nullable List<String> given) {
    // not List.copyOf: a word that is missing is said beside its place, by validation
    return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
  }

  /** Nothing said yet. */
  public static TechnicalRequirements none() {
    return new TechnicalRequirements(List.of(), List.of(), null, List.of(), null);
  }
}
