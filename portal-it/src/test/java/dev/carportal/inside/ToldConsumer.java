package dev.carportal.inside;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.outbox.service.MessageConsumer;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSDestinationDefinition;
import jakarta.jms.MessageListener;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;

/** A consumer as all others are, for messages that only tests send. */
@JMSDestinationDefinition(
    name = "java:app/jms/test.told",
    interfaceName = "jakarta.jms.Queue",
    destinationName = "portal.test.told")
@MessageDriven(
    messageListenerInterface = MessageListener.class,
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:app/jms/test.told"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
@RunAs("system")
@PermitAll
public class ToldConsumer extends MessageConsumer<Told.Word> {
  @Inject private Told told;
  @Inject private Caller caller;
  @Resource private TransactionSynchronizationRegistry transaction;

  public ToldConsumer() {
    super(Told.Word.class);
  }

  @Override
  protected void consume(UUID messageId, Told.Word word) {
    if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
      throw new IllegalStateException("A transaction spans the queue and the database");
    }
    told.hear(messageId, word.word());
    told.hear(messageId, word.word());
    told.hear(messageId, word.word() + " on trace " + caller.traceId());
  }
}
