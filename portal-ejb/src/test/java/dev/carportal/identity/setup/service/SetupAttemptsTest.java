package dev.carportal.identity.setup.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SetupAttemptsTest {
  @Test
  void ten_wrong_codes_close_the_door_for_a_quarter_of_an_hour() {
    SetupAttempts attempts = new SetupAttempts();
    Instant now = Instant.parse("2026-11-02T08:00:00Z");
    for (int i = 0; i < 9; i++) {
      attempts.fail(now);
    }
    assertThat(attempts.isAllowed(now)).isTrue();
    attempts.fail(now);
    assertThat(attempts.isAllowed(now)).isFalse();
    assertThat(attempts.isAllowed(now.plus(Duration.ofMinutes(14)))).isFalse();
    assertThat(attempts.isAllowed(now.plus(Duration.ofMinutes(15)))).isTrue();
  }
}
