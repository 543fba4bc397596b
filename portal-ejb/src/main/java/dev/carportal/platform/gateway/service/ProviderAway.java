package dev.carportal.platform.gateway.service;

import dev.carportal.platform.health.model.ProviderProbe;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sends nobody to an identity provider that does not answer: she reads the static page that says
 * so, in place of her browser's own error.
 */
public class ProviderAway implements ServletExtension {
  private static final String SIGN_IN = "/protocol/openid-connect/auth";
  private static final String PAGE = "/errors/503.html";

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    ProviderProbe probe =
        new ProviderProbe(
            ConfigProvider.getConfig()
                .getOptionalValue("portal.oidc.url", String.class)
                .orElse("http://localhost:8180/realms/portal"));
    deployment.addOuterHandlerChainWrapper(
        next ->
            exchange -> {
              exchange.addResponseCommitListener(answer -> check(answer, probe));
              next.handleRequest(exchange);
            });
  }

  private static void check(HttpServerExchange exchange, ProviderProbe probe) {
    String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
    if (exchange.getStatusCode() == StatusCodes.FOUND
        && location != null
        && location.split("\\?", 2)[0].endsWith(SIGN_IN)
        && !probe.answers()) {
      exchange.getResponseHeaders().put(Headers.LOCATION, PAGE);
    }
  }
}
