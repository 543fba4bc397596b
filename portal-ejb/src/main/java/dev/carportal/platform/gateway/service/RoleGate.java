package dev.carportal.platform.gateway.service;

import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.util.Set;

/**
 * Answers 404 to what this node is not for, before the sign-in or anything else looks at the
 * request.
 */
public class RoleGate implements ServletExtension {
  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    Set<NodeRole> roles = NodeRole.ofThisNode();
    String root = deployment.getContextPath();
    deployment.addOuterHandlerChainWrapper(
        next ->
            exchange -> {
              String path = exchange.getRelativePath();
              if (isShared(path) || roles.contains(needed(root, path))) {
                next.handleRequest(exchange);
              } else {
                refuse().handleRequest(exchange);
              }
            });
  }

  /** Whether a path serves pages of every role: style sheets, scripts, sockets, error pages. */
  static boolean isShared(String path) {
    return under(path, "/jakarta.faces.resource")
        || under(path, "/jakarta.faces.push")
        || under(path, "/resources")
        || under(path, "/errors");
  }

  /** The role that serves a path. */
  static NodeRole needed(String root, String path) {
    if (root.startsWith("/api")) {
      return NodeRole.API;
    }
    if (under(path, "/portal")
        || under(path, "/setup")
        || under(path, "/signals")
        || under(path, "/sso")
        || under(path, "/doorstep")
        || under(path, "/stepup")) {
      return NodeRole.WORKSPACE;
    }
    return under(path, "/admin") ? NodeRole.BACKOFFICE : NodeRole.PUBLIC;
  }

  private static boolean under(String path, String root) {
    return path.equals(root) || path.startsWith(root + "/");
  }

  private static HttpHandler refuse() {
    return exchange -> {
      exchange.setStatusCode(StatusCodes.NOT_FOUND);
      exchange.endExchange();
    };
  }
}
