package dev.carportal.platform.key.model;

import java.util.Locale;

/** What a key of the house is for; each has versions, counted from 1. */
public enum KeyName {
  /** Wraps the keys of companies. */
  MASTER;

  /** What a version of it is called in the credential store: {@code master-2}. */
  public String alias(int version) {
    return name().toLowerCase(Locale.ROOT) + "-" + version;
  }
}
