package dev.carportal.identity.rule.service;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one person and one thing.
 *
 * @param title the thing as people know it; null if it does not exist for her
 * @param rule the code of the rule that decided, or that came nearest; null for none
 * @param missing what would have had to hold, as rules write it
 */
public record Trial(
    String personName,
    @Nullable String title,
    boolean allowed,
    @Nullable String rule,
    List<String> missing)
    implements Serializable {
  public Trial {
    missing = List.copyOf(missing);
  }
}
