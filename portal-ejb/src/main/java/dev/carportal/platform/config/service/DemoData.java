package dev.carportal.platform.config.service;

/**
 * An area's share of the demonstration: made by the area's own services and entities, loaded once
 * into empty databases, lower orders first.
 */
public interface DemoData {
  /** Where in the sequence of areas this one comes. */
  int order();

  /** The name under which it is remembered that this part was loaded. */
  String name();

  /** Loads it, in one transaction. */
  void load();

  /** Whether it lies in the showcase database, which every node has. */
  boolean isShowcase();
}
