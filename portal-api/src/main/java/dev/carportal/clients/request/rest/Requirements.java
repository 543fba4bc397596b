package dev.carportal.clients.request.rest;

import dev.carportal.clients.request.model.TechnicalRequirements;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the software must fit. */
@Schema(description = "What the software must fit.")
public record Requirements(
    @Schema(
            description = "Operating systems and architectures.",
            maxItems = TechnicalRequirements.LIST_MAX,
            examples = "[\"AUTOSAR Classic\"]")
        @Nullable List<String> platforms,
    @Schema(
            description = "Buses and protocols.",
            maxItems = TechnicalRequirements.LIST_MAX,
            examples = "[\"CAN FD\"]")
        @Nullable List<String> interfaces,
    @Schema(
            description = "QM or an ASIL (ISO 26262-3).",
            maxLength = TechnicalRequirements.WORD_MAX,
            examples = "ASIL B")
        @Nullable String safetyLevel,
    @Schema(
            description = "What it must comply with.",
            maxItems = TechnicalRequirements.LIST_MAX,
            examples = "[\"ISO/SAE 21434\"]")
        @Nullable List<String> standards,
    @Schema(description = "Everything else.", maxLength = TechnicalRequirements.NOTES_MAX)
        @Nullable String notes) {

  static Requirements of(TechnicalRequirements kept) {
    return new Requirements(
        kept.platforms(), kept.interfaces(), kept.safetyLevel(), kept.standards(), kept.notes());
  }

  TechnicalRequirements toKeep() {
    return new TechnicalRequirements(
        given(platforms), given(interfaces), safetyLevel, given(standards), notes);
  }

  private static List<String> given(@Nullable List<String> words) {
    return words == null ? List.of() : words;
  }
}
