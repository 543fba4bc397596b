package dev.carportal.platform.faces.web;

import dev.carportal.platform.error.model.NotFoundException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a URL; odd addresses end as "not found" or filter nothing. */
public final class Params {
  private Params() {}

  /**
   * The public id in a URL.
   *
   * @param type what it is the id of
   * @throws NotFoundException if it is missing or no id
   */
  public static UUID id(String type, @Nullable String text) {
    try {
      return UUID.fromString(String.valueOf(text));
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(type, null);
    }
  }

  /** The value of this name; null if there is none. */
  public static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
