package dev.carportal.platform.error.model;

/** Somebody has to show afresh that it is she, before something that cannot be taken lightly. */
public class ConfirmationNeededException extends PortalException {
  private static final long serialVersionUID = 1L;

  public ConfirmationNeededException() {
    super("error.confirmation.needed");
  }
}
