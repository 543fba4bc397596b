package dev.carportal.identity.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.identity.session.service.SessionLimits;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenSessionTest {
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
  private static final SessionLimits.Limit LIMIT =
      new SessionLimits.Limit(Duration.ofMinutes(60), Duration.ofHours(10));

  private final OpenSession session = new OpenSession("sid", "subject", LIMIT, START);

  @Test
  void it_is_idle_when_nothing_is_done_for_the_whole_limit() {
    assertThat(session.isIdle(after(60))).isFalse();
    assertThat(session.isIdle(after(60).plusMillis(1))).isTrue();
  }

  @Test
  void what_is_done_keeps_it_from_being_idle_but_not_from_ending() {
    for (int minute = 50; minute <= 600; minute += 50) {
      assertThat(session.isIdle(after(minute))).isFalse();
      session.seen(after(minute));
    }
    assertThat(session.isExpired(after(600))).isFalse();
    assertThat(session.isExpired(after(601))).isTrue();
  }

  @Test
  void its_row_is_touched_once_a_minute_at_most() {
    assertThat(session.seen(START.plusSeconds(59))).isFalse();
    assertThat(session.seen(START.plusSeconds(60))).isTrue();
    assertThat(session.seen(START.plusSeconds(100))).isFalse();
    assertThat(session.seen(START.plusSeconds(120))).isTrue();
  }

  private static Instant after(long minutes) {
    return START.plus(Duration.ofMinutes(minutes));
  }
}
