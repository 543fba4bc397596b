package dev.carportal.identity.partner.service;

import java.time.LocalDate;

/**
 * How often a system called.
 *
 * @param calls those that were let in
 * @param refused those that were not
 */
public record CallCount(long calls, long refused) {
  /** With more of both. */
  CallCount plus(CallCount more) {
    return new CallCount(calls + more.calls(), refused + more.refused());
  }

  /** Whose calls, and on which day of UTC. */
  public record Of(Long partner, LocalDate day) {}
}
