package dev.carportal.run;

import java.io.Serial;

/** Something stands in the way of a run; the message is the one sentence a person needs. */
public final class LaunchException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public LaunchException(String sentence) {
    super(sentence);
  }

  public LaunchException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence itself. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
