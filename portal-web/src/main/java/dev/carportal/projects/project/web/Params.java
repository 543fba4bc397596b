package dev.carportal.projects.project.web;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in an address, read leniently: what cannot be read is as if it were not there. */
public final class Params {
  private Params() {}

  /** A public id; null finds nothing, which is a page that does not exist. */
  public static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A value of an enum by its name. */
  public static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
