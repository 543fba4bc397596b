package dev.carportal.platform.caller.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Test
  void the_trace_of_the_client_goes_on() {
    assertThat(TraceContext.idOf("00-" + TRACE + "-00f067aa0ba902b7-01")).isEqualTo(TRACE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"
      })
  void a_header_that_names_no_trace_begins_a_new_one(String header) {
    assertThat(TraceContext.idOf(header)).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
  }

  @Test
  void an_answer_names_its_trace_with_a_span_of_its_own() {
    String header = TraceContext.header(TRACE);

    assertThat(header).matches("00-" + TRACE + "-[0-9a-f]{16}-00");
    assertThat(TraceContext.idOf(header)).isEqualTo(TRACE);
  }
}
