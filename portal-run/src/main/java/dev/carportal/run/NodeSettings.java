package dev.carportal.run;

import dev.carportal.run.home.Home;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.postgres.Databases;
import dev.carportal.run.wildfly.HouseKeys;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the settings of a run into what the server and the EAR read when they start. */
final class NodeSettings {
  private final Settings settings;
  private final Secrets secrets;

  NodeSettings(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  Map<String, String> properties() {
    Home home = settings.home();
    External external = settings.external();
    Map<String, String> all = new LinkedHashMap<>(settings.roles().properties());
    all.put("portal.home", home.root().toString());
    all.put("portal.url", external.valueOr("PORTAL_URL", settings.portalUrl()));
    all.put("portal.tls.enabled", String.valueOf(settings.tls()));
    if (settings.tls()) {
      all.put(
          "portal.tls.keystore",
          external.valueOr("PORTAL_TLS_KEYSTORE", home.tlsKeystore().toString()));
      all.put("portal.tls.password", secret("PORTAL_TLS_PASSWORD", "tls"));
      all.put(
          "portal.tls.partner-trust",
          external.valueOr("PORTAL_PARTNER_TRUST", home.partnerTrust().toString()));
      all.put(
          "portal.tls.partner-trust-password",
          secret("PORTAL_PARTNER_TRUST_PASSWORD", "partner-ca"));
      if (external.realmUrl().isEmpty()) {
        all.put(
            "portal.oidc.mtls-url",
            "https://localhost:" + settings.ports().keycloakTls() + "/realms/portal");
      }
      all.put("portal.http.address", "127.0.0.1"); // people come by TLS; Keycloak is at home here
    }
    all.put("portal.demo", String.valueOf(settings.demo()));
    all.put("portal.index.path", home.index().toString());
    all.put("portal.files.path", home.files().toString());
    all.put("portal.mail.path", home.mail().toString());
    all.put("portal.audit.path", home.audit().toString());
    all.put("portal.audit.key", secret("PORTAL_AUDIT_KEY", "audit"));
    if (settings.roles().needsPortal()) {
      all.put("portal.keys.location", keysFile().toString());
      all.put("portal.keys.password", secret("PORTAL_KEYS_PASSWORD", "keys"));
    }
    all.put("portal.setup.token", secrets.get("setup-token"));
    all.put("portal.cluster.password", secrets.get("cluster"));
    all.put(
        "portal.cluster.hosts",
        external.valueOr("PORTAL_CLUSTER_HOSTS", "127.0.0.1[" + settings.ports().cluster() + "]"));
    external.value("PORTAL_OIDC_MTLS_URL").ifPresent(url -> all.put("portal.oidc.mtls-url", url));
    all.put("portal.oidc.url", external.realmUrl().orElse(ownRealm()));
    all.put("portal.oidc.web-secret", secret("PORTAL_OIDC_WEB_SECRET", "portal-web"));
    all.put("portal.oidc.service-secret", secret("PORTAL_OIDC_SERVICE_SECRET", "portal-service"));
    all.put("portal.log.console", external.valueOr("PORTAL_LOG_CONSOLE", "WARN"));
    database(all, "showcase");
    database(all, "portal");
    mail(all);
    return all;
  }

  /**
   * Makes the keys of this home at its first start; keys that lie elsewhere are their owner's to
   * make.
   */
  void ensureKeys() {
    if (settings.roles().needsPortal()
        && settings.external().value("PORTAL_KEYS_LOCATION").isEmpty()) {
      new HouseKeys(settings.home(), secrets).ensure();
    }
  }

  private Path keysFile() {
    return settings
        .external()
        .value("PORTAL_KEYS_LOCATION")
        .map(Path::of)
        .orElseGet(() -> settings.home().keys());
  }

  /** By alias; a node for the public alone gets no login for the portal database. */
  Map<String, String> passwords() {
    Map<String, String> passwords = new LinkedHashMap<>();
    passwords.put("portal-app", "none");
    passwords.put("portal-owner", "none");
    List<String> units =
        settings.roles().needsPortal() ? List.of("showcase", "portal") : List.of("showcase");
    for (String unit : units) {
      passwords.put(unit + "-app", secret(name(unit) + "_DB_PASSWORD", unit + "-app"));
      passwords.put(unit + "-owner", secret(name(unit) + "_DB_OWNER_PASSWORD", unit + "-owner"));
    }
    return passwords;
  }

  private String ownRealm() {
    return "http://localhost:" + settings.ports().keycloak() + "/realms/portal";
  }

  private void database(Map<String, String> all, String unit) {
    External external = settings.external();
    all.put(
        "portal.db." + unit + ".url",
        external.databaseUrl(name(unit)).orElse(Databases.url(settings.ports().postgres(), unit)));
    all.put(
        "portal.db." + unit + ".app-user",
        external.valueOr(name(unit) + "_DB_USER", unit + "_app"));
    all.put(
        "portal.db." + unit + ".owner-user",
        external.valueOr(name(unit) + "_DB_OWNER_USER", unit + "_owner"));
  }

  private void mail(Map<String, String> all) {
    External external = settings.external();
    external.value("PORTAL_MAIL_HOST").ifPresent(host -> all.put("portal.mail.host", host));
    external.value("PORTAL_MAIL_PORT").ifPresent(port -> all.put("portal.mail.port", port));
  }

  private String secret(String variable, String own) {
    return settings.external().value(variable).orElseGet(() -> secrets.get(own));
  }

  private static String name(String unit) {
    return unit.toUpperCase(java.util.Locale.ROOT);
  }
}
