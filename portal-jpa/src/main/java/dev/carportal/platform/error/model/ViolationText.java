package dev.carportal.platform.error.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** Says what is wrong with a value in the reader's language, not in the machine's. */
@ApplicationScoped
public class ViolationText {
  @Inject private ValidatorFactory validators;

  /** The sentence for a reader. */
  public String of(ConstraintViolation<?> violation, Locale locale) {
    return validators
        .getMessageInterpolator()
        .interpolate(violation.getMessageTemplate(), new Broken(violation), locale);
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
