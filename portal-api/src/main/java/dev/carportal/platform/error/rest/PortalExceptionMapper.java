package dev.carportal.platform.error.rest;

import dev.carportal.platform.audit.service.Refusals;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotAllowedException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.error.rest.Problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What a user cannot do, by the rules of the business or the contract of the API. */
@Provider
@ApplicationScoped
public class PortalExceptionMapper extends ProblemMapper<PortalException> {
  @Inject private Refusals refusals;
  @Context private UriInfo request;

  @Override
  protected Response answer(PortalException e, Problems problems) {
    if (e instanceof NotAllowedException) {
      refusals.note(request.getPath());
    }
    ProblemKind kind = kind(e, problems);
    Problem problem = problems.told(kind, e.sentence(problems.locale()));
    if (e instanceof InvalidInputException invalid) {
      problem = problem.with(violations(invalid, problems));
    }
    if (e instanceof RefusedRequestException refused && refused.parameter() != null) {
      problem = problem.with(List.of(new Violation(null, refused.parameter(), problem.detail())));
    }
    ResponseBuilder answer = problems.answer(problem);
    if (kind == ProblemKind.KEY_IN_USE) {
      answer.header(HttpHeaders.RETRY_AFTER, 1);
    }
    if (e instanceof RefusedRequestException refused) {
      refused.headers().forEach(answer::header);
    }
    return answer.build();
  }

  private static ProblemKind kind(PortalException e, Problems problems) {
    if (e instanceof RefusedRequestException refused) {
      return refused.kind();
    }
    if (e instanceof InvalidInputException invalid) {
      return invalid.violations().stream().allMatch(v -> problems.hasParameter(v.field()))
          ? ProblemKind.INVALID_PARAMETER
          : ProblemKind.INVALID;
    }
    if (e instanceof NotFoundException) {
      return ProblemKind.NOT_FOUND;
    }
    if (e instanceof NotAllowedException) {
      return ProblemKind.NOT_ALLOWED;
    }
    ProblemKind own = ProblemKind.ofSentence(e.key());
    return own == null ? ProblemKind.RULE : own;
  }

  private static List<Violation> violations(InvalidInputException e, Problems problems) {
    return e.violations().stream()
        .map(
            v ->
                problems.hasParameter(v.field())
                    ? new Violation(null, v.field(), v.sentence(problems.locale()))
                    : new Violation(
                        "/" + v.field().replace('.', '/'), null, v.sentence(problems.locale())))
        .toList();
  }
}
