package dev.carportal.platform.outbox.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.outbox.model.Envelope;
import dev.carportal.platform.persistence.model.Json;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.UUID;
import org.slf4j.MDC;

/**
 * What every consumer does first: become the caller who caused the message, under the same trace.
 * Subclasses are message-driven beans that listen to the queue of their kind, run as {@code
 * system}, start no transaction of their own and call one service method that notes the message id
 * with its effect.
 */
@PermitAll
public abstract class MessageConsumer<P> implements MessageListener {
  @Inject private Caller caller;

  private final Class<P> payload;

  protected MessageConsumer(Class<P> payload) {
    this.payload = payload;
  }

  /**
   * Does what the message asks for, once.
   *
   * @param messageId what the service notes together with its effect
   */
  protected abstract void consume(UUID messageId, P told);

  /**
   * Hands the message on, outside any transaction: one around both the queue and the database would
   * be committed in two phases.
   */
  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void onMessage(Message message) {
    try {
      Envelope envelope = Json.read(message.getBody(String.class), Envelope.class);
      caller.become(envelope.caller(), envelope.traceId());
      MDC.put("traceId", envelope.traceId());
      consume(
          UUID.fromString(message.getStringProperty("id")), Json.read(envelope.payload(), payload));
    } catch (JMSException e) {
      throw new IllegalStateException("A message cannot be read", e);
    } finally {
      MDC.remove("traceId");
    }
  }
}
