package dev.carportal.platform.error.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw: the log knows it by the trace, the client learns nothing of its inside. */
@Provider
@ApplicationScoped
public class UnexpectedErrorMapper extends ProblemMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorMapper.class);

  @Override
  protected Response answer(Throwable e, Problems problems) {
    Problem problem = problems.of(ProblemKind.UNEXPECTED, "problem.500.detail");
    LOG.error("{} could not be answered, trace {}", problem.instance(), problem.traceId(), e);
    return problems.answer(problem).build();
  }
}
