package dev.carportal.platform.key.model;

/** Something encrypted cannot be read: it was changed, moved, or its key is another one. */
public class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableException(String what) {
    super(what);
  }

  public UnreadableException(String what, Throwable cause) {
    super(what, cause);
  }
}
