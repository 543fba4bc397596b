package dev.carportal.platform.gateway.service;

import dev.carportal.platform.health.model.ProviderProbe;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;

/**
 * Sends nobody to an identity provider that does not answer: she reads the static page that says
 * so, in place of her browser's own error.
 */
public class ProviderAway implements ServletExtension {
  private static final String PROTOCOL = "/protocol/openid-connect/auth?";
  private static final String PAGE = "/errors/503.html";

  private final ProviderProbe probe = new ProviderProbe();

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
        && !probe.answers(location.substring(0, location.indexOf(PROTOCOL)))) {
      exchange.getResponseHeaders().put(Headers.LOCATION, PAGE);
    }
  }
}
