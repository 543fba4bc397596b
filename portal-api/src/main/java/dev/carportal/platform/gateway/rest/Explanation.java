package dev.carportal.platform.gateway.rest;

import dev.carportal.platform.error.rest.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows more of why the container refused a request than its status says. */
public interface Explanation {
  /**
   * What is wrong with this request, and writes it down where that is worth it.
   *
   * @param status what the container answers
   */
  Optional<Problem> explain(HttpServletRequest request, int status);
}
