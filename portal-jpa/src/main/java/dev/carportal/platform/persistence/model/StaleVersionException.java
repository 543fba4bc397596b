package dev.carportal.platform.persistence.model;

import dev.carportal.platform.error.model.PortalException;
import java.util.UUID;

/** Somebody else changed the thing since its author looked at it. */
public class StaleVersionException extends PortalException {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final UUID publicId;
  private final int expected;
  private final int actual;

  public StaleVersionException(String type, UUID publicId, int expected, int actual) {
    super("error.stale", type, expected, actual);
    this.type = type;
    this.publicId = publicId;
    this.expected = expected;
    this.actual = actual;
  }

  /** The simple name of the entity. */
  public String type() {
    return type;
  }

  public UUID publicId() {
    return publicId;
  }

  /** The version its author saw. */
  public int expected() {
    return expected;
  }

  /** The version it has. */
  public int actual() {
    return actual;
  }
}
