package dev.carportal.platform.error.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers one family of exceptions with a problem document. */
public abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {
  @Inject private Problems problems;

  /** The answer to an exception. */
  protected abstract Response answer(E exception, Problems problems);

  @Override
  public Response toResponse(E exception) {
    return answer(exception, problems);
  }
}
