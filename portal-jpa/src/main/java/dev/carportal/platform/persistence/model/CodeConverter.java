package dev.carportal.platform.persistence.model;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Stores a coded enum under its code. One subclass per enum, applied everywhere by itself. */
public abstract class CodeConverter<E extends Enum<E> & Coded>
    implements AttributeConverter<E, String> {
  private final Class<E> type;

  protected CodeConverter(Class<E> type) {
    this.type = type;
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable E value) {
    return value == null ? null : value.code();
  }

  @Override
  public @Nullable E convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : parse(type, code);
  }

  /**
   * Finds the value of an enum by its code.
   *
   * @throws IllegalArgumentException if the enum has no such code
   */
  public static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s has no value with the code '%s'".formatted(type.getSimpleName(), code)));
  }
}
