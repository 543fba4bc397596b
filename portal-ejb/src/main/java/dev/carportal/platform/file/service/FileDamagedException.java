package dev.carportal.platform.file.service;

import dev.carportal.platform.error.model.RuleException;

/** A content is not what was handed in, or its key was destroyed: it is given to nobody. */
public class FileDamagedException extends RuleException {
  private static final long serialVersionUID = 1L;

  /** The content was changed, cut off, or is another one. */
  public static FileDamagedException changed(String name) {
    return new FileDamagedException("error.file.damaged", name);
  }

  /** The key that opened it was destroyed. */
  public static FileDamagedException erased(String name) {
    return new FileDamagedException("error.file.erased", name);
  }

  /** What the trail says of it: {@code damaged} or {@code erased}. */
  public String reason() {
    return key().substring("error.file.".length());
  }

  private FileDamagedException(String key, String name) {
    super(key, name);
  }
}
