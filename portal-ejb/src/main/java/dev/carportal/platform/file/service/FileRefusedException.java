package dev.carportal.platform.file.service;

import dev.carportal.platform.error.model.InvalidInputException;
import java.util.List;
import java.util.Locale;

/** A file may not come in; the sentence says why, and nothing of it is kept. */
public class FileRefusedException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  public FileRefusedException(String key, Object... arguments) {
    super(List.of(new Violation("file", key, List.of(arguments))));
  }

  @Override
  public String key() {
    return violations().get(0).key();
  }

  @Override
  public String sentence(Locale locale) {
    return violations().get(0).sentence(locale);
  }
}
