package dev.carportal.identity.session.service;

/** Somebody sent a token that the identity provider did not sign for this portal. */
public class UntrustedTokenException extends Exception {
  private static final long serialVersionUID = 1L;

  UntrustedTokenException(Exception why) {
    super(why);
  }

  /** Says in a few words what is wrong with it. */
  public UntrustedTokenException(String why) {
    super(why);
  }
}
