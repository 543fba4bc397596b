package dev.carportal.platform.error.model;

import org.jspecify.annotations.Nullable;

/** The caller may know of the thing but not do this with it. */
public class NotAllowedException extends PortalException {
  private static final long serialVersionUID = 1L;

  public NotAllowedException(String key, Object... arguments) {
    super(key, arguments);
  }

  /** Where a customer reads why, from the root of the portal; null if the sentence says it all. */
  public @Nullable String explanation() {
    return null;
  }
}
