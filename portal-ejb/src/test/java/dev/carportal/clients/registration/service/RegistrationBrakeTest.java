package dev.carportal.clients.registration.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.error.model.RuleException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RegistrationBrakeTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private final RegistrationBrake brake = new RegistrationBrake();

  @Test
  void an_address_may_register_so_often_and_again_an_hour_later() {
    for (int i = 0; i < RegistrationBrake.LIMIT; i++) {
      brake.count("192.0.2.1", NOON);
    }

    assertThatThrownBy(() -> brake.count("192.0.2.1", NOON)).isInstanceOf(RuleException.class);
    assertThatCode(() -> brake.count("192.0.2.2", NOON)).doesNotThrowAnyException();
    assertThatCode(() -> brake.count("192.0.2.1", NOON.plus(Duration.ofMinutes(61))))
        .doesNotThrowAnyException();
  }
}
