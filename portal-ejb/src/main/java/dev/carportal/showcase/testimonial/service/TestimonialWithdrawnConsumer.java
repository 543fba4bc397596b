package dev.carportal.showcase.testimonial.service;

import dev.carportal.platform.outbox.service.MessageConsumer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hears that a review is no longer public. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/review.withdrawn")
    })
@RunAs("system")
@PermitAll
public class TestimonialWithdrawnConsumer extends MessageConsumer<TestimonialWithdrawn> {
  @Inject private TestimonialService testimonials;

  public TestimonialWithdrawnConsumer() {
    super(TestimonialWithdrawn.class);
  }

  @Override
  protected void consume(UUID messageId, TestimonialWithdrawn told) {
    testimonials.withdraw(messageId, told);
  }
}
