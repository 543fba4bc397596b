package dev.carportal.identity.access.model;

import dev.carportal.platform.caller.model.Caller;
import java.util.Set;

/** Knows something of the caller that another area keeps; asked only when a rule asks. */
public interface SubjectSource {
  /** What it knows. */
  Attribute attribute();

  /** Its values for this caller. */
  Set<Object> values(Caller caller);
}
