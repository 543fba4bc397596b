package dev.carportal.platform.error.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** There is no such thing, or none that this caller may know of: nobody can tell the two apart. */
public class NotFoundException extends PortalException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(String type, @Nullable UUID publicId) {
    super("error.notFound", type, String.valueOf(publicId));
  }
}
