package dev.carportal.platform.idempotency.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.carportal.platform.error.rest.RefusedRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestKeyTest {
  @Test
  void a_key_may_come_bare_or_as_a_string() {
    assertThat(RequestKey.parse("8e03978e-40d5")).isEqualTo("8e03978e-40d5");
    assertThat(RequestKey.parse(" \"8e03978e-40d5\" ")).isEqualTo("8e03978e-40d5");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\"\""})
  void without_a_key_nothing_is_created(String header) {
    assertThatExceptionOfType(RefusedRequestException.class)
        .isThrownBy(() -> RequestKey.parse(header));
  }

  @Test
  void a_key_has_a_length() {
    assertThatExceptionOfType(RefusedRequestException.class)
        .isThrownBy(() -> RequestKey.parse("k".repeat(101)));
  }
}
