package dev.carportal.platform.error.rest;

import dev.carportal.platform.error.model.ViolationText;
import dev.carportal.platform.error.rest.Problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;

/** What is wrong with which field, each in the client's language. */
@Provider
@ApplicationScoped
public class ConstraintViolationMapper extends ProblemMapper<ConstraintViolationException> {
  @Inject private ViolationText text;

  @Override
  protected Response answer(ConstraintViolationException e, Problems problems) {
    List<Violation> violations =
        e.getConstraintViolations().stream()
            .map(
                v ->
                    new Violation(
                        pointer(v.getPropertyPath()), null, text.of(v, problems.locale())))
            .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
            .toList();
    return problems
        .answer(problems.of(ProblemKind.INVALID, "error.invalid").with(violations))
        .build();
  }

  /** The value a path leads to; the method and its parameter are none of the client's business. */
  static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.isInIterable() && node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
