package dev.carportal.platform.error.rest;

import dev.carportal.platform.audit.service.Refusals;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** What the container wrapped on its way out of a service. */
@Provider
@ApplicationScoped
public class EjbExceptionMapper extends ProblemMapper<EJBException> {
  @Inject private ConstraintViolationMapper constraints;
  @Inject private UnexpectedErrorMapper unexpected;
  @Inject private Refusals refusals;
  @Context private UriInfo request;

  @Override
  protected Response answer(EJBException e, Problems problems) {
    if (e instanceof EJBAccessException) {
      refusals.note(request.getPath());
      return problems.answer(problems.ofStatus(403)).build();
    }
    ConstraintViolationException violated = cause(e, ConstraintViolationException.class);
    if (violated != null) {
      return constraints.toResponse(violated);
    }
    if (cause(e, OptimisticLockException.class) != null) {
      return problems.answer(problems.of(ProblemKind.STALE, "problem.stale.now")).build();
    }
    return unexpected.toResponse(e);
  }

  private static <T extends Throwable> @Nullable T cause(Throwable e, Class<T> type) {
    for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
