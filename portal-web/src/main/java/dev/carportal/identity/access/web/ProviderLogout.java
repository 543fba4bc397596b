package dev.carportal.identity.access.web;

import dev.carportal.identity.user.service.OidcTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a session ends at the identity provider (OpenID Connect RP-Initiated Logout 1.0). */
@ApplicationScoped
public class ProviderLogout {
  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String provider;

  @Inject
  @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
  private String home;

  /**
   * The address that ends her session there and brings her back.
   *
   * @param path where to, from the root of the portal
   */
  public String address(HttpServletRequest request, String path) {
    return provider
        + "/protocol/openid-connect/logout?client_id=portal-web&post_logout_redirect_uri="
        + encode(home + path)
        + OidcTokens.idToken(request.getUserPrincipal())
            .map(token -> "&id_token_hint=" + encode(token))
            .orElse("");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
