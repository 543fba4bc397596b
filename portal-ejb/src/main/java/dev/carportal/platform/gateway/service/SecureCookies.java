package dev.carportal.platform.gateway.service;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * Whatever cookie is set over TLS, by the portal, the server or its OIDC client, travels over TLS
 * alone.
 */
public class SecureCookies implements ServletExtension {
  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addOuterHandlerChainWrapper(
        next ->
            exchange -> {
              exchange.addResponseCommitListener(SecureCookies::secure);
              next.handleRequest(exchange);
            });
  }

  private static void secure(HttpServerExchange exchange) {
    if (exchange.isSecure()) {
      exchange.responseCookies().forEach(cookie -> cookie.setSecure(true));
    }
  }
}
