package dev.carportal.platform.error.rest;

import dev.carportal.platform.error.model.PortalException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request lacks a header or has a parameter that the API cannot take. */
public class RefusedRequestException extends PortalException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final @Nullable String parameter;
  private final transient Map<String, String> headers;

  public RefusedRequestException(ProblemKind kind, String key, Object... arguments) {
    super(key, arguments);
    this.kind = kind;
    this.parameter = null;
    this.headers = Map.of();
  }

  private RefusedRequestException(
      ProblemKind kind, Map<String, String> headers, String key, Object... arguments) {
    super(key, arguments);
    this.kind = kind;
    this.parameter = null;
    this.headers = Map.copyOf(headers);
  }

  private RefusedRequestException(String parameter, String key, Object... arguments) {
    super(key, arguments);
    this.kind = ProblemKind.INVALID_PARAMETER;
    this.parameter = parameter;
    this.headers = Map.of();
  }

  /** A request that is refused with more to say than its body does. */
  public static RefusedRequestException withHeaders(
      ProblemKind kind, Map<String, String> headers, String key, Object... arguments) {
    return new RefusedRequestException(kind, headers, key, arguments);
  }

  /** A parameter of the URL says something it cannot say. */
  public static RefusedRequestException ofParameter(
      String parameter, String key, Object... arguments) {
    return new RefusedRequestException(parameter, key, arguments);
  }

  /** What the answer says beside its body, by header. */
  Map<String, String> headers() {
    return headers;
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
