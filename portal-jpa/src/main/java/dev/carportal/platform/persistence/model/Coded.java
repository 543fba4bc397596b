package dev.carportal.platform.persistence.model;

/** A value of a fixed list that is stored and exchanged under a code of its own. */
public interface Coded {
  /** The word as the data model writes it, for example {@code UI/UX Design}. */
  String code();
}
