package dev.carportal.platform.push.service;

import dev.carportal.platform.persistence.model.Json;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Topic;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells all nodes what the open pages of some people shall hear; each reaches its own sockets. */
@ApplicationScoped
public class PushSender {
  private static final Logger LOG = LoggerFactory.getLogger(PushSender.class);
  private static final long MINUTE = 60_000;

  @Resource private ManagedExecutorService executor;

  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory connections;

  @Resource(lookup = "java:/jms/topic/push")
  private Topic topic;

  /** Sends after the commit, off the thread that committed. */
  public void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) PushRequested push) {
    try {
      executor.execute(() -> send(push));
    } catch (RejectedExecutionException e) {
      LOG.debug("A push is left out: the node is busy or stopping");
    }
  }

  private void send(PushRequested push) {
    try (JMSContext session = connections.createContext()) {
      session
          .createProducer()
          .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
          .setTimeToLive(MINUTE)
          .send(topic, Json.write(push));
    } catch (JMSRuntimeException e) {
      LOG.warn("A push is left out: the topic does not take it", e);
    }
  }
}
