package dev.carportal.platform.gateway.service;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Sends nobody to an identity provider that does not answer: she reads the static page that says
 * so, in place of her browser's own error.
 */
public class ProviderAway implements ServletExtension {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String PROTOCOL = "/protocol/openid-connect/auth?";
  private static final String PAGE = "/errors/503.html";

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addOuterHandlerChainWrapper(
        next ->
            exchange -> {
              exchange.addResponseCommitListener(this::check);
              next.handleRequest(exchange);
            });
  }

  private void check(HttpServerExchange exchange) {
    String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
    if (exchange.getStatusCode() == StatusCodes.FOUND
        && location != null
        && location.contains(PROTOCOL)
        && !answers(location.substring(0, location.indexOf(PROTOCOL)))) {
      exchange.getResponseHeaders().put(Headers.LOCATION, PAGE);
    }
  }

  private boolean answers(String realm) {
    try {
      HttpRequest discovery =
          HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
              .timeout(PATIENCE)
              .build();
      return http.send(discovery, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
