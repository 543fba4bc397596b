package dev.carportal.showcase.testimonial.service;

import dev.carportal.platform.outbox.service.MessageConsumer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hears that a review was made public. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/review.published")
    })
@RunAs("system")
@PermitAll
public class TestimonialPublishedConsumer extends MessageConsumer<TestimonialPublished> {
  @Inject private TestimonialService testimonials;

  public TestimonialPublishedConsumer() {
    super(TestimonialPublished.class);
  }

  @Override
  protected void consume(UUID messageId, TestimonialPublished told) {
    testimonials.publish(messageId, told);
  }
}
