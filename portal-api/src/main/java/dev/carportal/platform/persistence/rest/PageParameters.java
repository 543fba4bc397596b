package dev.carportal.platform.persistence.rest;

import dev.carportal.platform.error.rest.RefusedRequestException;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list the client wants. */
public class PageParameters {
  @Parameter(
      description =
          "Where to continue, as the links of the page before give it. Leave it out for the first"
              + " page; `last` is the last one.")
  @QueryParam("cursor")
  private @Nullable String cursor;

  @Parameter(
      description = "How many lines at most.",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              minimum = "1",
              maximum = "" + PageRequest.SIZE_MAX,
              defaultValue = "" + PageRequest.SIZE_DEFAULT))
  @QueryParam("limit")
  private @Nullable String limit;

  /** The page that is wanted of a list that begins with the newest, without a count. */
  public PageRequest newestFirst() {
    return new PageRequest(cursor, size(limit), null, true, false);
  }

  /** The page that is wanted of a list in an order of its own, without a count. */
  public PageRequest inOrder() {
    return new PageRequest(cursor, size(limit), null, false, false);
  }

  static int size(@Nullable String limit) {
    if (limit == null) {
      return PageRequest.SIZE_DEFAULT;
    }
    try {
      int size = Integer.parseInt(limit);
      if (size >= 1 && size <= PageRequest.SIZE_MAX) {
        return size;
      }
    } catch (NumberFormatException e) {
      // told below, as any other wrong size
    }
    throw RefusedRequestException.ofParameter(
        "limit", "error.parameter.limit", limit, PageRequest.SIZE_MAX);
  }
}
