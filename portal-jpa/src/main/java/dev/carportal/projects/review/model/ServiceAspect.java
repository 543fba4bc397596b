package dev.carportal.projects.review.model;

import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.persistence.model.Coded;
import java.util.Arrays;

/** What a customer marks one by one, beside the whole. */
public enum ServiceAspect implements Coded {
  QUALITY("quality"),
  SCHEDULE("schedule"),
  COMMUNICATION("communication"),
  SUPPORT("support");

  private final String code;

  ServiceAspect(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The aspect with this code. */
  public static ServiceAspect of(String code) {
    return Arrays.stream(values())
        .filter(aspect -> aspect.code.equals(code))
        .findFirst()
        .orElseThrow(() -> InvalidInputException.of("aspects", "error.review.aspect", code));
  }
}
