package dev.carportal.showcase.testimonial.service;

import dev.carportal.showcase.testimonial.model.Testimonial;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review was made public, as the message tells it. */
public record TestimonialPublished(
    UUID reviewId,
    String caseSlug,
    String clientName,
    String locale,
    @Nullable String title,
    String content,
    @Nullable BigDecimal rating,
    Instant at) {

  Testimonial.Words words() {
    return new Testimonial.Words(caseSlug, clientName, locale, title, content, rating, at);
  }
}
