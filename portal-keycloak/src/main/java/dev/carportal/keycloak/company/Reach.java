package dev.carportal.keycloak.company;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.IdentityProviderModel;

/** Whether a company's provider answers now; people are not sent to one that is down. */
final class Reach {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int SERVER_ERROR = 500;
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  private Reach() {}

  /** Anything it says counts, but that it is out of order. */
  static boolean answers(IdentityProviderModel provider) {
    String place = place(provider);
    if (place == null) {
      return false;
    }
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(place)).timeout(PATIENCE).GET().build();
      int status = HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status < SERVER_ERROR;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static @Nullable String place(IdentityProviderModel provider) {
    return Stream.of("jwksUrl", "metadataDescriptorUrl", "singleSignOnServiceUrl")
        .map(provider.getConfig()::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
