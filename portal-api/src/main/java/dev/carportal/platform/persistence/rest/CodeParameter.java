package dev.carportal.platform.persistence.rest;

import dev.carportal.platform.error.rest.RefusedRequestException;
import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A parameter of the URL that takes codes of a fixed list. */
public final class CodeParameter {
  private CodeParameter() {}

  /** The values of a parameter that may be given several times; empty if it is not given. */
  public static <E extends Enum<E> & Coded> Set<E> all(
      String name, @Nullable List<String> codes, Class<E> type) {
    Set<E> values = EnumSet.noneOf(type);
    for (String code : codes == null ? List.<String>of() : codes) {
      values.add(parse(name, code, type));
    }
    return values;
  }

  /** The value of a parameter; null if it is not given. */
  public static <E extends Enum<E> & Coded> @Nullable E one(
      String name, @Nullable String code, Class<E> type) {
    return code == null ? null : parse(name, code, type);
  }

  private static <E extends Enum<E> & Coded> E parse(String name, String code, Class<E> type) {
    try {
      return CodeConverter.parse(type, code);
    } catch (IllegalArgumentException e) {
      throw RefusedRequestException.ofParameter(
          name,
          "error.parameter.code",
          code,
          Arrays.stream(type.getEnumConstants())
              .map(Coded::code)
              .collect(Collectors.joining(", ")));
    }
  }
}
