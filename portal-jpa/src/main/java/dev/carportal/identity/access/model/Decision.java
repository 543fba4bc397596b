package dev.carportal.identity.access.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether something may be done, and why.
 *
 * @param rule the code of the rule that decided; for what no rule allows, of the one that came
 *     nearest, or null if none did
 * @param missing the comparisons which would have had to hold, as rules write them
 */
public record Decision(boolean allowed, @Nullable String rule, List<String> missing) {
  public Decision {
    missing = List.copyOf(missing);
  }
}
