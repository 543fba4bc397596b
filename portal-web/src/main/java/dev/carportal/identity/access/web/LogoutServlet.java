package dev.carportal.identity.access.web;

import dev.carportal.identity.user.service.OidcTokens;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs a person out here and at the identity provider (OpenID Connect RP-Initiated Logout 1.0),
 * and brings her back to the public site. Only a POST signs out, so that no foreign page can do it
 * with a picture's address.
 */
@WebServlet("/portal/logout")
public class LogoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String provider;

  @Inject
  @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
  private String home;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<String> idToken = OidcTokens.idToken(request.getUserPrincipal());
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    // Not a redirect: the answer to a form may lead to this site alone (CSP form-action)
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Refresh",
        "0; url="
            + provider
            + "/protocol/openid-connect/logout?client_id=portal-web&post_logout_redirect_uri="
            + encode(home + "/")
            + idToken.map(token -> "&id_token_hint=" + encode(token)).orElse(""));
    response.setContentType("text/html;charset=UTF-8");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
