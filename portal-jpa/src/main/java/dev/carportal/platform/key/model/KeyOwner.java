package dev.carportal.platform.key.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whose key it is.
 *
 * @param id of the company; 0 for the house
 */
public record KeyOwner(KeyScope scope, long id) implements Serializable {
  private static final KeyOwner HOUSE = new KeyOwner(KeyScope.HOUSE, 0);

  /** The company, or the house where there is none. */
  public static KeyOwner company(@Nullable Long companyId) {
    return companyId == null ? HOUSE : new KeyOwner(KeyScope.COMPANY, companyId);
  }
}
