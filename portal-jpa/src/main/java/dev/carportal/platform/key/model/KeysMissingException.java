package dev.carportal.platform.key.model;

/** The portal must not start: the keys it needs are not there, or are not the ones it knows. */
public class KeysMissingException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public KeysMissingException(String what) {
    super(what + whatNow());
  }

  public KeysMissingException(String what, Throwable cause) {
    super(what + whatNow(), cause);
  }

  private static String whatNow() {
    return " Without it no file can be read, so the portal does not start."
        + " Put the credential store back from your backup, together with the database and the"
        + " password that belong to it, and start again.";
  }
}
