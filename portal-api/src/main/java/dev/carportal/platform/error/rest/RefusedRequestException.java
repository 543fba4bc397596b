package dev.carportal.platform.error.rest;

import dev.carportal.platform.error.model.PortalException;
import org.jspecify.annotations.Nullable;

/** A request lacks a header or has a parameter that the API cannot take. */
public class RefusedRequestException extends PortalException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final @Nullable String parameter;

  public RefusedRequestException(ProblemKind kind, String key, Object... arguments) {
    super(key, arguments);
    this.kind = kind;
    this.parameter = null;
  }

  private RefusedRequestException(String parameter, String key, Object... arguments) {
    super(key, arguments);
    this.kind = ProblemKind.INVALID_PARAMETER;
    this.parameter = parameter;
  }

  /** A parameter of the URL says something it cannot say. */
  public static RefusedRequestException ofParameter(
      String parameter, String key, Object... arguments) {
    return new RefusedRequestException(parameter, key, arguments);
  }

  /** What kind of problem it is. */
  public ProblemKind kind() {
    return kind;
  }

  /** The parameter at fault; null if it is none. */
  public @Nullable String parameter() {
    return parameter;
  }
}
