package dev.carportal.keycloak.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private final OneTimeCode.Issued issued = OneTimeCode.issue(new SecureRandom(), NOW);
  private final OneTimeCode kept = issued.kept();

  @Test
  void the_right_code_is_right_and_no_other_is() {
    int right = 0;
    for (int number = 0; number < 1_000_000; number += 997) {
      String typed = String.format("%06d", number);
      if (kept.check(typed, NOW) == OneTimeCode.Result.RIGHT) {
        right++;
        assertThat(typed).isEqualTo(issued.code());
      }
    }
    assertThat(right).isLessThanOrEqualTo(1);
    assertThat(kept.check(issued.code(), NOW)).isEqualTo(OneTimeCode.Result.RIGHT);
    assertThat(kept.check(" " + issued.code() + " ", NOW)).isEqualTo(OneTimeCode.Result.RIGHT);
  }

  @Test
  void it_lives_five_minutes() {
    Instant end = NOW.plus(Duration.ofMinutes(5));
    assertThat(kept.check(issued.code(), end.minusMillis(1))).isEqualTo(OneTimeCode.Result.RIGHT);
    assertThat(kept.check(issued.code(), end)).isEqualTo(OneTimeCode.Result.EXPIRED);
  }

  @Test
  void after_five_wrong_attempts_the_right_code_counts_no_more() {
    OneTimeCode left = kept;
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(left.check("no code", NOW)).isEqualTo(OneTimeCode.Result.WRONG);
      left = left.afterWrongAttempt();
    }
    assertThat(left.check(issued.code(), NOW)).isEqualTo(OneTimeCode.Result.EXHAUSTED);
  }

  @Test
  void what_is_kept_does_not_tell_the_code_and_comes_back_as_it_was() {
    assertThat(kept.text()).doesNotContain(" " + issued.code() + " ");
    assertThat(OneTimeCode.parse(kept.text())).contains(kept);
    assertThat(OneTimeCode.parse("")).isEmpty();
  }

  @Test
  void equal_codes_are_kept_in_different_texts() {
    assertThat(OneTimeCode.issue(new SecureRandom(), NOW).kept().salt()).isNotEqualTo(kept.salt());
  }
}
