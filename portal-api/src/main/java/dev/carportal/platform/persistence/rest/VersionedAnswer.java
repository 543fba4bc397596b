package dev.carportal.platform.persistence.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A thing with a strong ETag (RFC 9110, section 8.8.3): the version an author refers to, and a sum
 * over all that is shown, since names of people and milestones come from elsewhere.
 */
public final class VersionedAnswer {
  private VersionedAnswer() {}

  /** The thing, or only that it is still as the client knows it. */
  public static ResponseBuilder of(Record body, int version, Request request) {
    EntityTag tag = tag(body, version);
    @Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(body) : unchanged).tag(tag);
  }

  /** The thing after it was changed. */
  public static ResponseBuilder changed(Record body, int version) {
    return Response.ok(body).tag(tag(body, version));
  }

  static EntityTag tag(Record body, int version) {
    return new EntityTag(version + "-" + Integer.toHexString(body.toString().hashCode()));
  }
}
