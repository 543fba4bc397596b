package dev.carportal.platform.error.rest;

import org.jspecify.annotations.Nullable;

/** The kinds of problems that programs may tell apart. */
public enum ProblemKind {
  INVALID(422, "invalid"),
  INVALID_PARAMETER(400, "invalid-parameter"),
  MALFORMED_JSON(400, "malformed-json"),
  UNFIT_JSON(422, "unfit-json"),
  NOT_FOUND(404, "not-found"),
  NOT_ALLOWED(403, "not-allowed"),
  RULE(409, "rule"),
  STALE(409, "stale-version"),
  PRECONDITION_FAILED(412, "stale-version"),
  PRECONDITION_REQUIRED(428, "precondition-required"),
  KEY_MISSING(400, "idempotency-key-missing"),
  KEY_REUSED(422, "idempotency-key-reused"),
  KEY_IN_USE(409, "idempotency-key-in-use"),
  TOKEN_REFUSED(401, "token-refused"),
  SCOPE_MISSING(403, "scope-missing"),
  CLIENT_STOPPED(403, "client-stopped"),
  QUOTA_EXCEEDED(429, "quota-exceeded"),
  UNEXPECTED(500, "unexpected");

  private static final String URN = "urn:carportal:problem:";

  private final int status;
  private final String slug;

  ProblemKind(int status, String slug) {
    this.status = status;
    this.slug = slug;
  }

  /** The status it is answered with. */
  public int status() {
    return status;
  }

  /** The URI that names the kind. */
  String type() {
    return URN + slug;
  }

  /** The key of its title. */
  String titleKey() {
    return "problem." + slug;
  }

  /** The kind of a sentence that has one of its own; null if it is a rule like all others. */
  static @Nullable ProblemKind ofSentence(String key) {
    return switch (key) {
      case "error.idempotency.otherBody" -> KEY_REUSED;
      case "error.idempotency.underway" -> KEY_IN_USE;
      default -> null;
    };
  }
}
