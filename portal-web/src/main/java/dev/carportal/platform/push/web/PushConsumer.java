package dev.carportal.platform.push.web;

import dev.carportal.platform.persistence.model.Json;
import dev.carportal.platform.push.service.PushRequested;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes a push on to the sockets of this node; every node has its own subscription. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/topic/push"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Topic"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
    })
@PermitAll
@RunAs("system")
public class PushConsumer implements MessageListener {
  private static final Logger LOG = LoggerFactory.getLogger(PushConsumer.class);

  @Inject
  @Push(channel = "news")
  private PushContext news;

  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void onMessage(Message message) {
    try {
      PushRequested push = Json.read(message.getBody(String.class), PushRequested.class);
      news.send(push.topic(), push.userIds());
    } catch (JMSException e) {
      LOG.warn("A push cannot be read and is left out", e);
    }
  }
}
