package dev.carportal.platform.persistence.rest;

import dev.carportal.platform.error.rest.ProblemKind;
import dev.carportal.platform.error.rest.ProblemMapper;
import dev.carportal.platform.error.rest.Problems;
import dev.carportal.platform.persistence.model.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Somebody was faster: 412 where the client named a version, 409 where it could not. */
@Provider
@ApplicationScoped
public class StaleVersionMapper extends ProblemMapper<StaleVersionException> {
  @Override
  protected Response answer(StaleVersionException e, Problems problems) {
    ProblemKind kind =
        problems.hasHeader(HttpHeaders.IF_MATCH)
            ? ProblemKind.PRECONDITION_FAILED
            : ProblemKind.STALE;
    return problems.answer(problems.told(kind, e.sentence(problems.locale()))).build();
  }
}
