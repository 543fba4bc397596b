package dev.carportal.keycloak.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsChannelTest {
  private final SmsChannel channel = new SmsChannel(null);

  @ParameterizedTest
  @CsvSource({
    "+86 138 0013 8000,+8613800138000",
    "0049 (151) 234-56789,+4915123456789",
    "+1.202.555.0143,+12025550143"
  })
  void a_number_is_kept_in_one_form(String typed, String kept) {
    assertThat(channel.normalised(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "13800138000",
        "+0123456789",
        "+86",
        "+86138001380001234",
        "drop table",
        "null"
      })
  void what_is_no_number_with_its_country_is_refused(String typed) {
    assertThat(channel.normalised(typed)).isEmpty();
  }

  @Test
  void a_number_is_shown_to_nobody_in_full() {
    assertThat(channel.masked("+8613800138000")).isEqualTo("+86 ••• 00");
    assertThat(new EmailChannel().masked("lin.wei@aurora-motors.example"))
        .isEqualTo("l•••@aurora-motors.example");
  }

  @Test
  void without_a_gateway_it_is_not_offered() {
    assertThat(channel.isReady()).isFalse();
  }
}
