package dev.carportal.platform.faces.web;

/** Counts what waits behind an entry of the navigation; an area implements it, CDI finds it. */
public interface NavigationCounter {
  /** The entry's key, for example {@code admin.requests}. */
  String key();

  /** How many wait for the person who asks; 0 shows nothing. */
  long count();
}
