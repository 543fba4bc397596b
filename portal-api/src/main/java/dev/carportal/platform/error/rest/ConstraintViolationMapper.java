package dev.carportal.platform.error.rest;

import dev.carportal.platform.error.rest.Problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is wrong with which field, each in the client's language. */
@Provider
@ApplicationScoped
public class ConstraintViolationMapper extends ProblemMapper<ConstraintViolationException> {
  @Inject private ValidatorFactory validators;

  @Override
  protected Response answer(ConstraintViolationException e, Problems problems) {
    List<Violation> violations =
        e.getConstraintViolations().stream()
            .map(v -> new Violation(pointer(v.getPropertyPath()), null, text(v, problems.locale())))
            .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
            .toList();
    return problems
        .answer(problems.of(ProblemKind.INVALID, "error.invalid").with(violations))
        .build();
  }

  private String text(ConstraintViolation<?> violation, Locale locale) {
    return validators
        .getMessageInterpolator()
        .interpolate(violation.getMessageTemplate(), new Broken(violation), locale);
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

  private record Broken(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new ValidationException("This context is nothing else");
    }
  }
}
