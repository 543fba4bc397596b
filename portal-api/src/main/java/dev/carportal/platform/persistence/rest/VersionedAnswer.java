package dev.carportal.platform.persistence.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** One thing with its version as a strong ETag (RFC 9110, section 8.8.3). */
public final class VersionedAnswer {
  private VersionedAnswer() {}

  /** The thing, or only that it is still as the client knows it. */
  public static ResponseBuilder of(Record body, int version, Request request) {
    EntityTag tag = tag(version);
    @Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(body) : unchanged).tag(tag);
  }

  /** How a version is written as an ETag. */
  static EntityTag tag(int version) {
    return new EntityTag(Integer.toString(version));
  }
}
