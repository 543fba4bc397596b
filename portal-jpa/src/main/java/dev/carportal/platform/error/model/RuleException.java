package dev.carportal.platform.error.model;

/** A rule of the business stands against what was asked, in the state the thing is in. */
public class RuleException extends PortalException {
  private static final long serialVersionUID = 1L;

  public RuleException(String key, Object... arguments) {
    super(key, arguments);
  }
}
