package dev.carportal.platform.gateway.service;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Keeps the query of an address that leads to the sign-in: the server's OIDC client comes back to
 * the path alone. The query waits in a cookie that only this path sees, so it can lead nowhere
 * else.
 */
public class DeepLinkKeeper implements ServletExtension {
  /** The cookie in which the query waits, URL-encoded. */
  public static final String COOKIE = "portal_deep_link";

  /** Which company signs her in; of no use afterwards. */
  private static final Pattern HINT = Pattern.compile("(^|&)kc_idp_hint=[^&]*");

  private static final int SIGN_IN_SECONDS = 900;
  private static final int QUERY_MAX = 1500;

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addOuterHandlerChainWrapper(
        next ->
            exchange -> {
              exchange.addResponseCommitListener(DeepLinkKeeper::keep);
              next.handleRequest(exchange);
            });
  }

  private static void keep(HttpServerExchange exchange) {
    String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
    if (exchange.getStatusCode() != StatusCodes.FOUND
        || location == null
        || !location.contains("/protocol/openid-connect/auth?")) {
      return;
    }
    String query = HINT.matcher(exchange.getQueryString()).replaceAll("");
    if (Methods.POST.equals(exchange.getRequestMethod())) {
      comeBack(exchange, query);
    } else if (!query.isEmpty() && query.length() <= QUERY_MAX) {
      exchange.setResponseCookie(
          new CookieImpl(COOKIE, URLEncoder.encode(query, StandardCharsets.UTF_8))
              .setPath(exchange.getRequestPath())
              .setMaxAge(SIGN_IN_SECONDS)
              .setHttpOnly(true)
              .setSameSiteMode("Lax"));
    }
  }

  /**
   * A form that was sent after her session had ended leads to its own page, which leads to the
   * sign-in. It may not be redirected: our policy lets no form end at another server (CSP
   * form-action).
   */
  private static void comeBack(HttpServerExchange exchange, String query) {
    if (!exchange.getRequestPath().startsWith("//")) {
      exchange.setStatusCode(StatusCodes.OK);
      exchange.getResponseHeaders().remove(Headers.LOCATION);
      exchange
          .getResponseHeaders()
          .put(
              Headers.REFRESH,
              "0;url=" + exchange.getRequestPath() + "?" + ExpiredForm.query(query));
    }
  }
}
