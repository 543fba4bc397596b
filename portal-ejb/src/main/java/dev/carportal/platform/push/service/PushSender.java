package dev.carportal.platform.push.service;

import dev.carportal.platform.persistence.model.Json;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all nodes what the open pages of some people shall hear; each reaches its own sockets. What
 * comes within a blink is told at once: a page asks for everything anyhow.
 */
@ApplicationScoped
public class PushSender {
  private static final Logger LOG = LoggerFactory.getLogger(PushSender.class);
  private static final long BLINK = 100;
  private static final long MINUTE = 60_000;

  @Resource private ManagedScheduledExecutorService scheduler;

  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory connections;

  @Resource(lookup = "java:/jms/topic/push")
  private Topic topic;

  /** Whose pages, by which part of them listens; guards itself. */
  private final Map<String, Set<Long>> waiting = new HashMap<>();

  /** Sends soon after the commit, off the thread that committed. */
  public void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) PushRequested push) {
    boolean first;
    synchronized (waiting) {
      first = waiting.isEmpty();
      waiting.computeIfAbsent(push.topic(), part -> new HashSet<>()).addAll(push.userIds());
    }
    if (first) {
      try {
        var unused = scheduler.schedule(this::send, BLINK, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        take();
        LOG.debug("A push is left out: the node is busy or stopping");
      }
    }
  }

  private List<PushRequested> take() {
    synchronized (waiting) {
      List<PushRequested> taken =
          waiting.entrySet().stream()
              .map(part -> new PushRequested(part.getValue(), part.getKey()))
              .toList();
      waiting.clear();
      return taken;
    }
  }

  private void send() {
    List<PushRequested> pushes = take();
    try (JMSContext session = connections.createContext()) {
      JMSProducer producer =
          session
              .createProducer()
              .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
              .setTimeToLive(MINUTE);
      pushes.forEach(push -> producer.send(topic, Json.write(push)));
    } catch (JMSRuntimeException e) {
      LOG.warn("A push is left out: the topic does not take it", e);
    }
  }
}
