package dev.carportal.keycloak.factor;

import org.jspecify.annotations.Nullable;

/** A code could not be sent. */
class SendingException extends Exception {
  private static final long serialVersionUID = 1L;

  SendingException(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
