package dev.carportal.clients.request.web;

import dev.carportal.clients.request.model.RequestContent;
import dev.carportal.clients.request.model.TechnicalRequirements;
import dev.carportal.platform.persistence.model.Coded;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a draft that two windows wrote differently.
 *
 * @param field the field's name, as labels know it
 * @param theirs what the other window has kept
 */
public record FieldDifference(String field, String theirs) implements Serializable {
  /** Where two contents differ, in the order of the form. */
  static List<FieldDifference> between(RequestContent mine, RequestContent theirs) {
    TechnicalRequirements ours = mine.requirements();
    TechnicalRequirements others = theirs.requirements();
    List<FieldDifference> found = new ArrayList<>();
    note(found, "type", mine.type(), theirs.type());
    note(found, "title", mine.title(), theirs.title());
    note(found, "description", mine.description(), theirs.description());
    note(found, "outcomes", mine.outcomes(), theirs.outcomes());
    note(found, "platforms", ours.platforms(), others.platforms());
    note(found, "interfaces", ours.interfaces(), others.interfaces());
    note(found, "safetyLevel", ours.safetyLevel(), others.safetyLevel());
    note(found, "standards", ours.standards(), others.standards());
    note(found, "notes", ours.notes(), others.notes());
    note(found, "timeline", mine.timeline(), theirs.timeline());
    note(found, "budgetRange", mine.budgetRange(), theirs.budgetRange());
    return List.copyOf(found);
  }

  private static void note(
      List<FieldDifference> found, String field, @Nullable Object mine, @Nullable Object theirs) {
    if (!Objects.equals(mine, theirs)) {
      found.add(new FieldDifference(field, text(theirs)));
    }
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Coded coded) {
      return coded.code();
    }
    return value instanceof Collection<?> words
        ? String.join(" · ", words.stream().map(String::valueOf).toList())
        : value.toString();
  }
}
