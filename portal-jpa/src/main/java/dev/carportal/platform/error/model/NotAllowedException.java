package dev.carportal.platform.error.model;

/** The caller may know of the thing but not do this with it. */
public class NotAllowedException extends PortalException {
  private static final long serialVersionUID = 1L;

  public NotAllowedException(String key, Object... arguments) {
    super(key, arguments);
  }
}
