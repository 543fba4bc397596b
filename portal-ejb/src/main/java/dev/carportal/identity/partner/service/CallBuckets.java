package dev.carportal.identity.partner.service;

import dev.carportal.identity.partner.model.CallLimits;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.github.bucket4j.VerboseResult;
import io.github.bucket4j.distributed.BucketProxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * The allowances of systems: so many calls in a minute and so many in a day, each beginning anew
 * when a minute or a day of UTC begins. A bucket whose limits were changed goes on with what is
 * left, more or less by the difference.
 */
final class CallBuckets {
  private static final Duration LIFE = Duration.ofHours(25);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final SharedBuckets buckets;
  private final Clock clock;

  CallBuckets(ConcurrentMap<String, String> cache, Clock clock) {
    this.buckets = new SharedBuckets(cache, LIFE, clock);
    this.clock = clock;
  }

  /**
   * Takes one call of a system's allowance, if there is one left.
   *
   * @param spent how many of the day's are spent; asked only if no node knows the bucket
   */
  CallAllowance take(String key, CallLimits limits, LongSupplier spent) {
    VerboseResult<Boolean> taken = bucket(key, limits, spent).asVerbose().tryConsume(1);
    return allowance(taken.getValue(), taken);
  }

  /** How much is left; takes nothing. */
  CallAllowance look(String key, CallLimits limits, LongSupplier spent) {
    return allowance(true, bucket(key, limits, spent).asVerbose().getAvailableTokens());
  }

  /** The limits are the bucket's: another node may have learnt of newer ones than this. */
  private CallAllowance allowance(boolean letIn, VerboseResult<?> result) {
    Bandwidth[] counted = result.getConfiguration().getBandwidths();
    CallLimits limits =
        new CallLimits(
            Math.toIntExact(counted[0].getCapacity()),
            Math.toIntExact(counted[1].getCapacity()),
            0);
    long[] left = result.getDiagnostics().getAvailableTokensPerEachBandwidth();
    return new CallAllowance(
        letIn, limits, Math.max(0, left[0]), Math.max(0, left[1]), clock.instant());
  }

  private BucketProxy bucket(String key, CallLimits limits, LongSupplier spent) {
    return buckets
        .builder()
        .withImplicitConfigurationReplacement(limits.version(), TokensInheritanceStrategy.ADDITIVE)
        .build(key, () -> configuration(limits, spent.getAsLong()));
  }

  private BucketConfiguration configuration(CallLimits limits, long spent) {
    Instant now = clock.instant();
    Instant minute = now.truncatedTo(ChronoUnit.MINUTES).plus(MINUTE);
    Instant day = now.truncatedTo(ChronoUnit.DAYS).plus(DAY);
    return BucketConfiguration.builder()
        .addLimit(
            Bandwidth.builder()
                .capacity(limits.perMinute())
                .refillIntervallyAligned(limits.perMinute(), MINUTE, minute)
                .id("minute")
                .build())
        .addLimit(
            Bandwidth.builder()
                .capacity(limits.perDay())
                .refillIntervallyAligned(limits.perDay(), DAY, day)
                .id("day")
                .initialTokens(Math.max(0, limits.perDay() - spent))
                .build())
        .build();
  }
}
