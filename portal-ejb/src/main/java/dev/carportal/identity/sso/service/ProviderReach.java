package dev.carportal.identity.sso.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a company's provider answers now, so that nobody is sent to one that is down. */
@ApplicationScoped
public class ProviderReach {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration BELIEVED = Duration.ofSeconds(20);
  private static final int SERVER_ERROR = 500;

  @Inject private Clock clock;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Map<String, Instant> answered = new ConcurrentHashMap<>();

  /** Anything it says counts, but that it is out of order; what it said is believed a while. */
  public boolean answers(String place) {
    Instant now = clock.instant();
    Instant last = answered.get(place);
    if (last != null && last.plus(BELIEVED).isAfter(now)) {
      return true;
    }
    boolean up = asks(place);
    if (up) {
      answered.put(place, now);
    } else {
      answered.remove(place);
    }
    return up;
  }

  private boolean asks(String place) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(place)).timeout(PATIENCE).GET().build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < SERVER_ERROR;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
