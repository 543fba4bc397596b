package dev.carportal.identity.access.model;

import dev.carportal.platform.error.model.NotAllowedException;
import java.util.UUID;

/** A rule keeps a thing of the caller's own company from her: she may know that, and why. */
public class AccessRefusedException extends NotAllowedException {
  private static final long serialVersionUID = 1L;

  private final String kind;
  private final UUID thing;

  public AccessRefusedException(String kind, UUID thing, Decision decision) {
    super("error.access.refused", kind, String.valueOf(decision.rule()));
    this.kind = kind;
    this.thing = thing;
  }

  /** The kind of thing, as rules name it. */
  public String kind() {
    return kind;
  }

  /** Its public id. */
  public UUID thing() {
    return thing;
  }

  @Override
  public String explanation() {
    return "/portal/identity/access/why?kind=" + kind + "&id=" + thing;
  }
}
