package dev.carportal.platform.gateway.rest;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Puts the address of this installation's identity provider into the contract. */
public class ContractFilter implements OASFilter {
  private final String provider =
      ConfigProvider.getConfig()
          .getOptionalValue("portal.oidc.url", String.class)
          .orElse("http://localhost:8180/realms/portal");

  @Override
  public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
    if (scheme.getOpenIdConnectUrl() != null) {
      scheme.setOpenIdConnectUrl(provider + "/.well-known/openid-configuration");
    }
    if (scheme.getFlows() != null && scheme.getFlows().getClientCredentials() != null) {
      scheme
          .getFlows()
          .getClientCredentials()
          .setTokenUrl(provider + "/protocol/openid-connect/token");
    }
    return scheme;
  }
}
