package dev.carportal.identity.partner.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.identity.partner.model.CallLimits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The allowance of a system, as several nodes take of it. */
class CallBucketsTest {
  private static final Instant START = Instant.parse("2026-11-23T10:15:20Z");
  private static final CallLimits LIMITS = new CallLimits(5, 8, 0);

  private final ConcurrentMap<String, String> cache = new ConcurrentHashMap<>();
  private final Hand clock = new Hand(START);
  private final CallBuckets node = new CallBuckets(cache, clock);
  private final CallBuckets otherNode = new CallBuckets(cache, clock);

  @Test
  void a_minute_lets_in_as_many_as_it_may_and_the_next_begins_anew() {
    for (int left = 4; left >= 0; left--) {
      assertThat(take(LIMITS).minuteLeft()).isEqualTo(left);
    }
    CallAllowance refused = take(LIMITS);
    assertThat(refused.letIn()).isFalse();
    assertThat(refused.isDaySpent()).isFalse();
    assertThat(refused.minuteReset()).isEqualTo(40);
    assertThat(refused.dayLeft()).as("a refused call costs nothing of the day").isEqualTo(3);

    clock.go(Duration.ofSeconds(40));

    assertThat(take(LIMITS).minuteLeft()).isEqualTo(4);
  }

  @Test
  void a_day_lets_in_as_many_as_it_may_until_midnight_of_utc() {
    take(LIMITS, 5);
    clock.go(Duration.ofMinutes(1));
    take(LIMITS, 3);

    CallAllowance refused = take(LIMITS);

    assertThat(refused.letIn()).isFalse();
    assertThat(refused.isDaySpent()).isTrue();
    assertThat(refused.dayReset())
        .isEqualTo(Duration.ofHours(13).plusSeconds(43 * 60 + 40).toSeconds());
    clock.go(Duration.ofSeconds(refused.dayReset()));
    assertThat(take(LIMITS).letIn()).isTrue();
  }

  @Test
  void all_nodes_take_of_one_allowance() {
    take(LIMITS, 3);

    assertThat(otherNode.take("a", LIMITS, () -> 0).minuteLeft()).isEqualTo(1);
    assertThat(node.take("b", LIMITS, () -> 0).minuteLeft()).as("another system").isEqualTo(4);
  }

  @Test
  void a_look_takes_nothing() {
    take(LIMITS, 2);

    assertThat(otherNode.look("a", LIMITS, () -> 0).minuteUsed()).isEqualTo(2);
    assertThat(take(LIMITS).minuteLeft()).isEqualTo(2);
  }

  @Test
  void limits_that_are_changed_count_for_a_running_bucket_at_once() {
    take(LIMITS, 5);
    assertThat(take(LIMITS).letIn()).isFalse();

    CallLimits wider = new CallLimits(7, 100, 1);
    assertThat(otherNode.take("a", wider, () -> 0).minuteLeft()).isEqualTo(1);

    CallLimits narrower = new CallLimits(1, 100, 2);
    assertThat(take(narrower).letIn()).as("the one left").isTrue();
    assertThat(take(narrower).letIn()).isFalse();
    clock.go(Duration.ofMinutes(1));
    take(narrower, 1);
    assertThat(take(narrower).letIn()).isFalse();
  }

  @Test
  void a_node_that_knows_older_limits_tells_those_that_count() {
    otherNode.take("a", new CallLimits(50, 60, 3), () -> 0);

    CallAllowance told = take(LIMITS);

    assertThat(told.limits().perMinute()).isEqualTo(50);
    assertThat(told.limits().perDay()).isEqualTo(60);
    assertThat(told.minuteLeft()).isEqualTo(48);
  }

  @Test
  void after_a_restart_the_day_goes_on_where_it_was() {
    assertThat(node.take("a", LIMITS, () -> 6).dayLeft()).isEqualTo(1);
    assertThat(node.take("spent", LIMITS, () -> 9).letIn()).isFalse();
  }

  @Test
  void many_threads_of_two_nodes_get_exactly_as_many_as_there_are() throws Exception {
    CallLimits many = new CallLimits(500, 100_000, 0);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> work = new ArrayList<>();
      for (int worker = 0; worker < 8; worker++) {
        CallBuckets at = worker % 2 == 0 ? node : otherNode;
        work.add(threads.submit(() -> letIn(at, many, 200)));
      }
      int letIn = 0;
      for (Future<Integer> one : work) {
        letIn += one.get();
      }
      assertThat(letIn).isEqualTo(500);
    } finally {
      threads.shutdownNow();
    }
  }

  private static int letIn(CallBuckets at, CallLimits limits, int tries) {
    int letIn = 0;
    for (int i = 0; i < tries; i++) {
      if (at.take("shared", limits, () -> 0).letIn()) {
        letIn++;
      }
    }
    return letIn;
  }

  private CallAllowance take(CallLimits limits) {
    return node.take("a", limits, () -> 0);
  }

  private void take(CallLimits limits, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(take(limits).letIn()).isTrue();
    }
  }

  /** A clock that goes on by hand. */
  private static final class Hand extends Clock {
    private Instant now;

    Hand(Instant now) {
      this.now = now;
    }

    void go(Duration on) {
      now = now.plus(on);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
