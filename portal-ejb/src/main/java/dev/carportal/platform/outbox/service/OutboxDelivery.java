package dev.carportal.platform.outbox.service;

import dev.carportal.platform.outbox.model.OutboxMessage;
import dev.carportal.platform.outbox.model.PortalOutbox;
import dev.carportal.platform.outbox.model.ShowcaseOutbox;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Moves messages from an outbox to the queues of their kinds. The queues commit before the outbox
 * does, so a crash between the two sends a message twice, never not at all; consumers know it by
 * its id.
 */
@Stateless
@PermitAll
public class OutboxDelivery {
  static final int BATCH = 100;

  /** Each kind of message has a queue of its own name. */
  private static final String QUEUE = "portal.";

  @Inject private PortalOutbox portalOutbox;
  @Inject private ShowcaseOutbox showcaseOutbox;

  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory connections;

  @Resource private TransactionSynchronizationRegistry transaction;

  /** Sends what waits in the portal database, at most one batch. */
  public int deliverPortal() {
    return deliver(portalOutbox::take);
  }

  /** Sends what waits in the showcase database, at most one batch. */
  public int deliverShowcase() {
    return deliver(showcaseOutbox::take);
  }

  private int deliver(IntFunction<List<OutboxMessage>> outbox) {
    List<OutboxMessage> waiting = outbox.apply(BATCH);
    if (!waiting.isEmpty()) {
      try (JMSContext session = connections.createContext(JMSContext.SESSION_TRANSACTED)) {
        JMSProducer producer = session.createProducer();
        Map<String, Queue> queues = new HashMap<>(); // naming one asks the broker for it
        for (OutboxMessage message : waiting) {
          Queue queue =
              queues.computeIfAbsent(message.getKind(), kind -> session.createQueue(QUEUE + kind));
          producer.send(queue, text(session, message));
        }
        session.commit();
      } catch (JMSException e) {
        transaction.setRollbackOnly();
        throw new IllegalStateException("The queue does not take messages", e);
      }
    }
    return waiting.size();
  }

  private static TextMessage text(JMSContext session, OutboxMessage message) throws JMSException {
    TextMessage text = session.createTextMessage(message.getBody());
    text.setStringProperty("id", message.getId().toString());
    return text;
  }
}
