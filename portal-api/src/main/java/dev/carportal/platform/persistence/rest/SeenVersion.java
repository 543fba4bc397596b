package dev.carportal.platform.persistence.rest;

import dev.carportal.platform.error.rest.ProblemKind;
import dev.carportal.platform.error.rest.RefusedRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The version the author of a change saw, as {@code If-Match} carries it. */
public class SeenVersion {
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})-[0-9a-f]{1,8}\"");

  @Parameter(
      description = "The ETag of the version you saw.",
      required = true,
      example = "\"3-5f2a90c1\"")
  @HeaderParam(HttpHeaders.IF_MATCH)
  private @Nullable String header;

  /** The version that must still be the current one. */
  public int version() {
    return parse(header);
  }

  static int parse(@Nullable String header) {
    if (header == null || header.isBlank() || header.strip().equals("*")) {
      throw new RefusedRequestException(
          ProblemKind.PRECONDITION_REQUIRED, "error.precondition.required");
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw new RefusedRequestException(
          ProblemKind.PRECONDITION_FAILED, "error.precondition.weak", header.strip());
    }
    return Integer.parseInt(tag.group(1));
  }
}
