package dev.carportal.platform.notification.service;

import dev.carportal.platform.outbox.service.MessageConsumer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import java.util.UUID;

/** Sends what was asked to be sent by e-mail. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/mail.requested"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
    })
@RunAs("system")
@PermitAll
public class MailConsumer extends MessageConsumer<MailRequested> {
  @Inject private MailService mails;

  public MailConsumer() {
    super(MailRequested.class);
  }

  @Override
  protected void consume(UUID messageId, MailRequested told) {
    mails.send(messageId, told);
  }
}
