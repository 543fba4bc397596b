package dev.carportal.clients.registration.service;

import dev.carportal.platform.outbox.service.MessageConsumer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hears of every step of a registration. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/registration.moved")
    })
@RunAs("system")
@PermitAll
public class RegistrationMovedConsumer extends MessageConsumer<RegistrationMoved> {
  @Inject private RegistrationNoticeService notices;

  public RegistrationMovedConsumer() {
    super(RegistrationMoved.class);
  }

  @Override
  protected void consume(UUID messageId, RegistrationMoved told) {
    notices.follow(messageId, told);
  }
}
