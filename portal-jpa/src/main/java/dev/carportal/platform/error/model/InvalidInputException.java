package dev.carportal.platform.error.model;

import java.util.List;
import java.util.Locale;

/** What was sent in does not hold together; each violation names its field. */
public class InvalidInputException extends PortalException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  public InvalidInputException(List<Violation> violations) {
    super("error.invalid", violations.size());
    this.violations = List.copyOf(violations);
  }

  /** One field, one reason. */
  public static InvalidInputException of(String field, String key, Object... arguments) {
    return new InvalidInputException(List.of(new Violation(field, key, List.of(arguments))));
  }

  public List<Violation> violations() {
    return violations;
  }

  /** One thing that is wrong with one field. */
  public record Violation(String field, String key, List<Object> arguments) {
    /** The reason in the reader's language. */
    public String sentence(Locale locale) {
      return new RuleException(key, arguments.toArray()).sentence(locale);
    }
  }
}
