package dev.carportal.platform.error.model;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Something a user asked for that cannot be done. It carries the key of a sentence, not the
 * sentence, so that everybody reads it in her own language.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class PortalException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "dev.carportal.i18n.errors";

  /** English is what the bundle without a language says, whatever the machine's own language is. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String key;
  private final transient Object[] arguments;

  /**
   * Makes an exception.
   *
   * @param key the key of its sentence in the bundle {@code errors}
   * @param arguments what the sentence names; an enum is named by its own translation
   */
  protected PortalException(String key, Object... arguments) {
    super(key + Arrays.toString(arguments));
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** The key of the sentence. */
  public String key() {
    return key;
  }

  /** The sentence in the reader's language. */
  public String sentence(Locale locale) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    Object[] named =
        Arrays.stream(arguments == null ? new Object[0] : arguments)
            .map(argument -> argument instanceof Enum<?> value ? name(bundle, value) : argument)
            .toArray();
    return new java.text.MessageFormat(bundle.getString(key), locale).format(named);
  }

  private static String name(ResourceBundle bundle, Enum<?> value) {
    try {
      return bundle.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    } catch (MissingResourceException e) {
      return value.toString();
    }
  }
}
