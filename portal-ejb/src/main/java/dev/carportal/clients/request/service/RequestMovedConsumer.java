package dev.carportal.clients.request.service;

import dev.carportal.platform.outbox.service.MessageConsumer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hears of every step of a request. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/request.moved"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
    })
@RunAs("system")
@PermitAll
public class RequestMovedConsumer extends MessageConsumer<RequestMoved> {
  @Inject private RequestNoticeService notices;

  public RequestMovedConsumer() {
    super(RequestMoved.class);
  }

  @Override
  protected void consume(UUID messageId, RequestMoved told) {
    notices.tell(messageId, told);
  }
}
