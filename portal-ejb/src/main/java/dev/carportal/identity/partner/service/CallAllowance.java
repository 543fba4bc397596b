package dev.carportal.identity.partner.service;

import dev.carportal.identity.partner.model.CallLimits;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How much a system has left, and whether this call was let in.
 *
 * @param letIn whether it was; a mere look is
 * @param limits what the bucket holds, whichever node changed it last
 * @param minuteLeft calls left until the minute is over
 * @param dayLeft calls left until the day of UTC is over
 * @param at when this was so
 */
public record CallAllowance(
    boolean letIn, CallLimits limits, long minuteLeft, long dayLeft, Instant at)
    implements Serializable {

  /** Whole seconds until the minute begins anew, at least one. */
  public long minuteReset() {
    return until(at.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1)));
  }

  /** Whole seconds until the day begins anew, at least one. */
  public long dayReset() {
    return until(at.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)));
  }

  /** Whether the day's quota, rather than the minute's limit, is what keeps it out. */
  public boolean isDaySpent() {
    return dayLeft == 0;
  }

  /** How many of the minute's calls are spent. */
  public long minuteUsed() {
    return Math.max(0, limits.perMinute() - minuteLeft);
  }

  /** How many of the day's calls are spent. */
  public long dayUsed() {
    return Math.max(0, limits.perDay() - dayLeft);
  }

  private long until(Instant next) {
    return Math.max(1, (Duration.between(at, next).toMillis() + 999) / 1000);
  }
}
