package dev.carportal.platform.health.model;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the search index holds what it is made of; said by whoever looks after it. */
@ApplicationScoped
public class IndexState {
  private volatile boolean built;

  /** The index was looked at, and built if it was empty. */
  public void built() {
    built = true;
  }

  public boolean isBuilt() {
    return built;
  }
}
