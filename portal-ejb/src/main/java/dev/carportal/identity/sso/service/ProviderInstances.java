package dev.carportal.identity.sso.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.carportal.identity.sso.model.CompanyProvider;
import dev.carportal.identity.sso.model.SsoProtocol;
import dev.carportal.identity.sso.model.SsoRules;
import dev.carportal.platform.persistence.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A company's provider in the words of Keycloak's admin API. */
final class ProviderInstances {
  private static final String FORCE = "FORCE";

  private ProviderInstances() {}

  /** Says all that the portal has to say of it; what else is known stays. */
  static void describe(
      ObjectNode instance,
      CompanyProvider provider,
      @Nullable ProviderDescription said,
      @Nullable String secret) {
    boolean oidc = provider.getEndpoint().protocol() == SsoProtocol.OIDC;
    instance.put("alias", provider.getSlug());
    instance.put("displayName", provider.getCompanyName());
    instance.put("providerId", oidc ? "oidc" : "saml");
    instance.put("enabled", provider.isEnabled());
    instance.put("trustEmail", true);
    instance.put("storeToken", false);
    instance.put("linkOnly", false);
    instance.put("hideOnLogin", true);
    ObjectNode config = instance.withObjectProperty("config");
    config.put("portal.company", "true");
    config.put("portal.local-sign-in", String.valueOf(provider.getRules().localSignIn()));
    config.put("portal.second-factor", String.valueOf(provider.getRules().secondFactor()));
    config.put("kc.org.domain", "ANY");
    config.put("kc.org.broker.redirect.mode.email-matches", "true");
    config.put("syncMode", FORCE);
    if (oidc) {
      oidc(config, provider, said, secret);
    } else {
      saml(config, provider, said);
    }
  }

  private static void oidc(
      ObjectNode config,
      CompanyProvider provider,
      @Nullable ProviderDescription said,
      @Nullable String secret) {
    if (said != null) {
      config.put("issuer", said.issuer());
      config.put("authorizationUrl", said.signInUrl());
      config.put("tokenUrl", said.tokenUrl());
      config.put("jwksUrl", said.keysUrl());
      if (said.userInfoUrl() == null) {
        config.put("disableUserInfo", "true");
      } else {
        config.put("userInfoUrl", said.userInfoUrl());
      }
    }
    config.put("useJwksUrl", "true");
    config.put("validateSignature", "true");
    config.put("clientId", provider.getEndpoint().clientId());
    config.put("clientAuthMethod", "client_secret_post");
    config.put("defaultScope", "openid email profile");
    config.put("pkceEnabled", "true");
    config.put("pkceMethod", "S256");
    if (secret != null) {
      config.put("clientSecret", secret);
    }
  }

  private static void saml(
      ObjectNode config, CompanyProvider provider, @Nullable ProviderDescription said) {
    if (said != null) {
      config.put("idpEntityId", said.issuer());
      config.put("singleSignOnServiceUrl", said.signInUrl());
      config.put("postBindingAuthnRequest", String.valueOf(said.byPost()));
      config.put("wantAuthnRequestsSigned", String.valueOf(said.wantsSigned()));
      config.put("signingCertificate", String.join(",", said.certificates()));
      String place = provider.getEndpoint().metadataUrl();
      config.put("useMetadataDescriptorUrl", String.valueOf(place != null));
      if (place != null) {
        config.put("metadataDescriptorUrl", place);
      }
    }
    config.put("validateSignature", "true");
    config.put("wantAssertionsSigned", "true");
    config.put("postBindingResponse", "true");
    config.put("signatureAlgorithm", "RSA_SHA256");
    config.put("principalType", "SUBJECT");
    config.put("nameIDPolicyFormat", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent");
    config.put("allowedClockSkew", "60");
  }

  /** The name she goes by is her address, which is in a domain of the company. */
  static List<Map<String, Object>> oidcMappers(CompanyProvider provider) {
    List<Map<String, Object>> mappers = new ArrayList<>();
    mappers.add(
        mapper(
            provider,
            "user name",
            "oidc-username-idp-mapper",
            Map.of("syncMode", "IMPORT", "template", "${CLAIM.email}", "target", "LOCAL")));
    roles(provider, "oidc-advanced-role-idp-mapper", "claims", "are.claim.values.regex", mappers);
    return mappers;
  }

  static List<Map<String, Object>> samlMappers(CompanyProvider provider) {
    List<Map<String, Object>> mappers = new ArrayList<>();
    mappers.add(
        mapper(
            provider,
            "user name",
            "saml-username-idp-mapper",
            Map.of("syncMode", "IMPORT", "template", "${ATTRIBUTE.email}", "target", "LOCAL")));
    for (String attribute : List.of("email", "firstName", "lastName")) {
      mappers.add(
          mapper(
              provider,
              attribute,
              "saml-user-attribute-idp-mapper",
              Map.of("syncMode", FORCE, "attribute.name", attribute, "user.attribute", attribute)));
    }
    roles(
        provider,
        "saml-advanced-role-idp-mapper",
        "attributes",
        "are.attribute.values.regex",
        mappers);
    return mappers;
  }

  private static void roles(
      CompanyProvider provider,
      String kind,
      String values,
      String regex,
      List<Map<String, Object>> mappers) {
    mappers.add(
        mapper(
            provider,
            "everybody",
            "oidc-hardcoded-role-idp-mapper",
            Map.of("syncMode", FORCE, "role", "customer")));
    SsoRules rules = provider.getRules();
    if (rules.roleClaim() != null && rules.administratorValue() != null) {
      boolean oidc = values.equals("claims");
      String key = oidc ? rules.roleClaim().replace(".", "\\.") : rules.roleClaim();
      mappers.add(
          mapper(
              provider,
              "administrators",
              kind,
              Map.of(
                  "syncMode",
                  FORCE,
                  values,
                  Json.write(List.of(Map.of("key", key, "value", rules.administratorValue()))),
                  regex,
                  "false",
                  "role",
                  "customer-admin")));
    }
  }

  private static Map<String, Object> mapper(
      CompanyProvider provider, String name, String kind, Map<String, String> config) {
    return Map.of(
        "name",
        name,
        "identityProviderAlias",
        provider.getSlug(),
        "identityProviderMapper",
        kind,
        "config",
        config);
  }
}
