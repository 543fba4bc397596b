package dev.carportal.platform.gateway.rest;

import dev.carportal.platform.error.rest.ProblemMapper;
import dev.carportal.platform.error.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** A body that cannot be read, with the place where reading stopped. */
@Provider
@ApplicationScoped
public class UnreadableJsonMapper extends ProblemMapper<UnreadableJsonException> {
  @Override
  protected Response answer(UnreadableJsonException e, Problems problems) {
    return problems
        .answer(problems.of(e.kind(), e.key(), e.arguments()).at(e.line(), e.column(), e.pointer()))
        .build();
  }
}
