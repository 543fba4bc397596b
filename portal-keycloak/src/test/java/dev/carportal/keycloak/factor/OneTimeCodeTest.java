package dev.carportal.keycloak.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private final OneTimeCode.Issued issued = OneTimeCode.issue(new SecureRandom(), NOW);
  private final OneTimeCode kept = issued.kept();

  @Test
  void of_a_million_codes_one_is_right() {
    assertThat(
            IntStream.range(0, 1_000_000)
                .mapToObj(number -> String.format("%06d", number))
                .filter(kept::matches))
        .containsExactly(issued.code());
    assertThat(kept.matches(" " + issued.code() + " ")).as("typed with spaces").isTrue();
    assertThat(kept.matches("")).isFalse();
  }

  @Test
  void it_lives_five_minutes() {
    Instant end = NOW.plus(Duration.ofMinutes(5));
    assertThat(kept.isAlive(end.minusMillis(1))).isTrue();
    assertThat(kept.isAlive(end)).isFalse();
  }

  @Test
  void what_is_kept_does_not_hold_the_code_and_comes_back_as_it_was() {
    assertThat(kept.text().split(" ", -1)).doesNotContain(issued.code());
    assertThat(OneTimeCode.parse(kept.text())).contains(kept);
    assertThat(OneTimeCode.parse("")).isEmpty();
  }

  @Test
  void equal_codes_are_kept_in_different_texts() {
    assertThat(OneTimeCode.issue(new SecureRandom(), NOW).kept().salt()).isNotEqualTo(kept.salt());
  }
}
