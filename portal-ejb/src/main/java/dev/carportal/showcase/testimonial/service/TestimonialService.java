package dev.carportal.showcase.testimonial.service;

import dev.carportal.platform.cache.service.PublicContentChanged;
import dev.carportal.platform.outbox.model.ShowcaseOutbox;
import dev.carportal.showcase.testimonial.model.Testimonial;
import dev.carportal.showcase.testimonial.model.TestimonialRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows and hides what customers say, as the messages about their reviews tell. */
@Stateless
@RolesAllowed("system")
public class TestimonialService {
  private static final Logger LOG = LoggerFactory.getLogger(TestimonialService.class);

  @Inject private TestimonialRepository testimonials;
  @Inject private ShowcaseOutbox outbox;
  @Inject private Event<PublicContentChanged> changed;

  /** Shows a review under its case, once for each message. */
  public void publish(UUID messageId, TestimonialPublished told) {
    if (!outbox.noteConsumed(messageId, "testimonials")) {
      return;
    }
    Testimonial testimonial = remembered(told.reviewId(), messageId);
    if (testimonial.isNewerThanKnown(messageId)) {
      testimonial.publish(messageId, told.words());
      changed.fire(new PublicContentChanged());
      LOG.info("Review {} is shown under case {}", told.reviewId(), told.caseSlug());
    }
  }

  /** Takes a review from the public, once for each message. */
  public void withdraw(UUID messageId, TestimonialWithdrawn told) {
    if (!outbox.noteConsumed(messageId, "testimonials")) {
      return;
    }
    Testimonial testimonial = remembered(told.reviewId(), messageId);
    if (testimonial.isNewerThanKnown(messageId)) {
      testimonial.withdraw(messageId);
      changed.fire(new PublicContentChanged());
      LOG.info("Review {} is no longer shown", told.reviewId());
    }
  }

  private Testimonial remembered(UUID reviewId, UUID messageId) {
    return testimonials
        .find(reviewId)
        .orElseGet(
            () -> {
              Testimonial first = new Testimonial(reviewId, messageId);
              testimonials.add(first);
              return first;
            });
  }
}
