package dev.carportal.keycloak.signal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jboss.logging.Logger;

/**
 * Pushes signals of one kind to the portal (RFC 8935), one after the other and beside Keycloak's
 * own work. A portal that is away is tried again until the signal is too old to matter.
 */
final class SignalSender implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(SignalSender.class);
  private static final int WAITING_MAX = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final URI portal;
  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING_MAX);
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Duration life;
  private final Thread worker;

  /**
   * A sender that is ready.
   *
   * @param life how long a signal is worth sending
   */
  SignalSender(URI portal, String name, Duration life) {
    this.portal = portal;
    this.life = life;
    this.worker = new Thread(this::work, "portal-signals-" + name);
    worker.setDaemon(true);
    worker.start();
  }

  /** Takes a signal to be sent; never waits. */
  void send(String token) {
    if (!queue.offer(new Waiting(token, Instant.now().plus(life)))) {
      LOG.warnf("A signal to %s is left out: %d wait already", portal, WAITING_MAX);
    }
  }

  private void work() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        deliver(queue.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the end
    }
  }

  private void deliver(Waiting signal) throws InterruptedException {
    Duration pause = FIRST_PAUSE;
    while (!tried(signal.token())) {
      if (Instant.now().isAfter(signal.until())) {
        LOG.warnf("A signal to %s is given up: the portal did not take it in time", portal);
        return;
      }
      Thread.sleep(pause.toMillis());
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
  }

  /** Whether nothing is gained by trying again. */
  private boolean tried(String token) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(portal)
            .timeout(PATIENCE)
            .header("Content-Type", "application/secevent+jwt")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(token))
            .build();
    try {
      int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status == 400) {
        LOG.errorf("The portal at %s does not believe a signal; it is left out", portal);
      } else if (status != 202) {
        LOG.warnf("The portal at %s answered %d to a signal", portal, status);
      }
      return status == 202 || status == 400;
    } catch (IOException e) {
      LOG.debugf(e, "The portal at %s does not answer", portal);
      return false;
    }
  }

  @Override
  public void close() {
    worker.interrupt();
  }

  private record Waiting(String token, Instant until) {}
}
