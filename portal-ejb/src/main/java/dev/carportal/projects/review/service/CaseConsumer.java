package dev.carportal.projects.review.service;

import dev.carportal.platform.outbox.service.MessageConsumer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hears which cases stand on the public site. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/cases.published")
    })
@RunAs("system")
@PermitAll
public class CaseConsumer extends MessageConsumer<CasesPublished> {
  @Inject private ReviewService reviews;

  public CaseConsumer() {
    super(CasesPublished.class);
  }

  @Override
  protected void consume(UUID messageId, CasesPublished told) {
    reviews.learn(messageId, told);
  }
}
