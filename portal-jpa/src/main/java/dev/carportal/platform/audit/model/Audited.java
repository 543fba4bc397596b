package dev.carportal.platform.audit.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing whose every change is recorded, field by field, in the database that keeps it. */
public interface Audited {
  /** The public id under which the thing's trail is found. */
  UUID getPublicId();

  /** The version the thing has now. */
  int getRowVersion();

  /** The tenant whose data it is; null while nobody's, and where it is ours. */
  @Nullable Long getCompanyId();
}
