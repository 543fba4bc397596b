package dev.carportal.platform.error.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done (RFC 9457).
 *
 * @param type which kind of problem, for programs
 * @param title what kind of problem, for people; the same for all of its kind
 * @param status the status of the answer
 * @param detail what is wrong in this case and what to do now
 * @param instance the path that was asked for
 * @param traceId what our log calls the request
 * @param violations what is wrong with which field; null if the problem is none of fields
 * @param line where in the body, counted from 1; null if not in the body
 * @param column where in the line, counted from 1; null if not in the body
 * @param pointer which value of the body (RFC 6901); null if not in the body
 */
@Schema(description = "Why a request was not done (RFC 9457).")
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "traceId"})
public record Problem(
    @Schema(examples = "urn:carportal:problem:invalid") String type,
    @Schema(examples = "Not valid") String title,
    @Schema(examples = "422") int status,
    @Schema(examples = "Some of what you entered cannot be taken. The fields say why.")
        String detail,
    @Schema(examples = "/api/v1/requests") String instance,
    @Schema(examples = "4bf92f3577b34da6a3ce929d0e0e4736") String traceId,
    @Nullable List<Violation> violations,
    @Nullable Integer line,
    @Nullable Integer column,
    @Nullable String pointer) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The same problem, naming the fields. */
  public Problem with(List<Violation> found) {
    return new Problem(
        type, title, status, detail, instance, traceId, found, line, column, pointer);
  }

  /** The same problem, naming its place in the body. */
  public Problem at(
      @Nullable Integer inLine, @Nullable Integer inColumn, @Nullable String inValue) {
    return new Problem(
        type, title, status, detail, instance, traceId, violations, inLine, inColumn, inValue);
  }

  /**
   * One thing that is wrong with one value.
   *
   * @param pointer which value of the body (RFC 6901); null if it is none of the body
   * @param parameter which parameter of the URL; null if it is none
   * @param detail what is wrong with it
   */
  @Schema(name = "Violation", description = "One thing that is wrong with one value.")
  public record Violation(
      @Schema(examples = "/title") @Nullable String pointer,
      @Schema(examples = "cursor") @Nullable String parameter,
      @Schema(examples = "must not be blank") String detail) {}
}
