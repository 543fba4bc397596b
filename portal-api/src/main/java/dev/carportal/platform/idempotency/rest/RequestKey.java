package dev.carportal.platform.idempotency.rest;

import dev.carportal.platform.error.rest.ProblemKind;
import dev.carportal.platform.error.rest.RefusedRequestException;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What the client calls its request, so that it can send it again without fear (IETF draft "The
 * Idempotency-Key HTTP Header Field").
 */
public class RequestKey {
  public static final String HEADER = "Idempotency-Key";
  static final int LENGTH_MAX = 100;

  @Parameter(
      description = "A new UUID for each new request, the same one when the request is repeated.",
      required = true,
      example = "8e03978e-40d5-43dd-bc93-6894a57f9324")
  @HeaderParam(HEADER)
  private @Nullable String header;

  /** The key; a request without one is refused. */
  public String key() {
    return parse(header);
  }

  static String parse(@Nullable String header) {
    String key = header == null ? "" : header.strip().replace("\"", "");
    if (key.isEmpty()) {
      throw new RefusedRequestException(ProblemKind.KEY_MISSING, "error.idempotency.missing");
    }
    if (key.length() > LENGTH_MAX) {
      throw new RefusedRequestException(
          ProblemKind.KEY_MISSING, "error.idempotency.tooLong", LENGTH_MAX);
    }
    return key;
  }
}
