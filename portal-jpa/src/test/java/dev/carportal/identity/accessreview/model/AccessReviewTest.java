package dev.carportal.identity.accessreview.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.error.model.RuleException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A company's quarterly look at who belongs to it. */
class AccessReviewTest {
  private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void it_is_reminded_of_after_a_week_and_after_two_and_of_each_once() {
    AccessReview review = opened();
    assertThat(review.remind(NOW.plus(Duration.ofDays(7)).minusSeconds(1))).isFalse();
    assertThat(review.remind(NOW.plus(Duration.ofDays(7)))).isTrue();
    assertThat(review.remind(NOW.plus(Duration.ofDays(8)))).isFalse();
    assertThat(review.remind(NOW.plus(Duration.ofDays(14)))).isTrue();
    assertThat(review.remind(NOW.plus(Duration.ofDays(30)))).isFalse();
  }

  @Test
  void what_was_missed_while_nothing_ran_is_said_once() {
    AccessReview review = opened();
    assertThat(review.remind(NOW.plus(Duration.ofDays(20)))).isTrue();
    assertThat(review.remind(NOW.plus(Duration.ofDays(20)))).isFalse();
  }

  @Test
  void it_is_overdue_after_two_weeks_until_it_is_confirmed() {
    AccessReview review = opened();
    Instant late = NOW.plus(Duration.ofDays(15));
    assertThat(review.isOverdue(NOW.plus(Duration.ofDays(13)))).isFalse();
    assertThat(review.isOverdue(late)).isTrue();
    review.confirm(1L, "Lin Wei", late);
    assertThat(review.isOverdue(late)).isFalse();
    assertThat(review.remind(late)).isFalse();
  }

  @Test
  void it_is_confirmed_once() {
    AccessReview review = opened();
    review.confirm(1L, "Lin Wei", NOW);
    assertThatThrownBy(() -> review.confirm(2L, "Zhou Min", NOW)).isInstanceOf(RuleException.class);
  }

  @Test
  void a_quarter_begins_where_the_company_is() {
    Instant evening = Instant.parse("2026-12-31T17:00:00Z");
    assertThat(Quarter.of(evening, SHANGHAI)).hasToString("2027-Q1");
    assertThat(Quarter.of(evening, ZoneId.of("Europe/Berlin"))).hasToString("2026-Q4");
  }

  private static AccessReview opened() {
    return new AccessReview(7L, "Aurora", Quarter.of(NOW, SHANGHAI), NOW);
  }
}
