package dev.carportal.showcase.testimonial.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TestimonialTest {
  private static final Testimonial.Words SAID =
      new Testimonial.Words(
          "navigation",
          "Aurora Motors",
          "en",
          null,
          "They answered within the hour.",
          new BigDecimal("4.5"),
          Instant.parse("2026-03-02T08:00:00Z"));

  private final UUID first = UuidCreator.getTimeOrderedEpoch();
  private final UUID second = UuidCreator.getTimeOrderedEpoch();
  private final Testimonial testimonial = new Testimonial(UUID.randomUUID(), first);

  @Test
  void a_withdrawn_testimonial_keeps_none_of_its_words() {
    testimonial.publish(first, SAID);
    testimonial.withdraw(second);
    assertThat(testimonial)
        .extracting("caseSlug", "clientName", "locale", "title", "content", "rating", "givenAt")
        .containsOnlyNulls();
  }

  @Test
  void a_message_that_was_overtaken_comes_too_late() {
    testimonial.withdraw(second);
    assertThat(testimonial.isNewerThanKnown(first)).isFalse();
    assertThat(testimonial.isNewerThanKnown(UuidCreator.getTimeOrderedEpoch())).isTrue();
  }
}
