package dev.carportal.platform.faces.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TonesTest {
  private enum GateStatus {
    OPEN,
    UNHEARD_OF
  }

  private final Tones tones = new Tones();

  @Test
  void the_word_of_a_status_is_found_by_enum_and_name() {
    assertThat(tones.key(GateStatus.OPEN)).isEqualTo("GateStatus.OPEN");
  }

  @Test
  void a_name_nobody_thought_of_is_neutral_and_has_an_icon() {
    assertThat(tones.tone(GateStatus.UNHEARD_OF)).isEqualTo("neutral");
    assertThat(tones.icon("neutral")).isEqualTo("ring");
  }
}
