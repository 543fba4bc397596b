package dev.carportal.identity.sso.service;

import java.io.Serializable;

/**
 * One thing that was tried with a company's provider.
 *
 * @param what the key of what was tried
 * @param outcome the key of what came of it
 * @param detail what it said; empty if there is nothing to add
 */
public record SsoTestStep(What what, Outcome outcome, String detail) implements Serializable {
  /** What is tried, in this order. */
  public enum What {
    DESCRIPTION,
    KEYS,
    SIGN_IN,
    SECRET
  }

  /** What came of it. */
  public enum Outcome {
    OK,
    FAILED,
    SKIPPED
  }
}
