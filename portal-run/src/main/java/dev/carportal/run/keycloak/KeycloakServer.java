package dev.carportal.run.keycloak;

import dev.carportal.run.External;
import dev.carportal.run.LaunchException;
import dev.carportal.run.Settings;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.postgres.Databases;
import dev.carportal.run.process.Background;
import dev.carportal.run.process.Child;
import dev.carportal.run.process.Command;
import dev.carportal.run.process.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The identity provider of a laptop, on the same PostgreSQL as the portal. */
public final class KeycloakServer implements Child {
  public static final String ADMIN = "admin";

  /** Few people sign in on a laptop: a quick start and little memory count for more than speed. */
  private static final String QUICK_START = "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private static final Duration START_LIMIT = Duration.ofMinutes(12);
  private final Home home;
  private final KeycloakInstallation installation;
  private final int port;
  private final int postgresPort;
  private final Secrets secrets;
  private final Settings settings;
  private @Nullable Background process;

  /** A Keycloak that is not running yet. */
  public KeycloakServer(
      Home home,
      KeycloakInstallation installation,
      int port,
      int postgresPort,
      Secrets secrets,
      Settings settings) {
    this.home = home;
    this.installation = installation;
    this.port = port;
    this.postgresPort = postgresPort;
    this.secrets = secrets;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "Keycloak";
  }

  public String baseUrl() {
    return "http://localhost:" + port;
  }

  @Override
  public void start() throws InterruptedException {
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
    environment.put("JAVA_OPTS_APPEND", QUICK_START);
    environment.put("KC_DB_URL", Databases.url(postgresPort, "keycloak"));
    environment.put("KC_DB_USERNAME", "keycloak");
    environment.put("KC_DB_PASSWORD", secrets.get("keycloak-db"));
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "localhost");
    environment.put("KC_HTTP_PORT", String.valueOf(port));
    environment.put("KC_HOSTNAME", baseUrl());
    environment.put("KC_CACHE", "local");
    environment.put(
        "KC_SPI_EVENTS_LISTENER__PORTAL_SIGNALS__URL", settings.backUrl() + "/signals/events");
    environment.put("KC_SPI_EMAIL_SENDER__PORTAL_MAIL__FOLDER", home.mail().toString());
    textMessages(environment);
    if (settings.tls()) {
      partnersByTls(environment);
    }
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak-admin"));
    Path log = home.logs().resolve("keycloak.log");
    Background started =
        Background.start(
            List.of(installation.script().toString(), "start", "--optimized"), environment, log);
    process = started;
    boolean up =
        Waiting.until(
            () -> Waiting.statusOf(baseUrl() + "/realms/master") == 200,
            START_LIMIT,
            () -> !started.isAlive());
    if (!up) {
      throw new LaunchException(
          "Keycloak did not start. The end of its log:\n" + Command.tail(log, 15));
    }
  }

  /** A listener on which partners' systems show their certificates (RFC 8705). */
  private void partnersByTls(Map<String, String> environment) {
    External external = settings.external();
    environment.put("KC_HTTPS_PORT", String.valueOf(settings.ports().keycloakTls()));
    environment.put(
        "KC_HTTPS_KEY_STORE_FILE",
        external.valueOr("PORTAL_TLS_KEYSTORE", home.tlsKeystore().toString()));
    environment.put(
        "KC_HTTPS_KEY_STORE_PASSWORD",
        external.value("PORTAL_TLS_PASSWORD").orElseGet(() -> secrets.get("tls")));
    environment.put(
        "KC_HTTPS_TRUST_STORE_FILE",
        external.valueOr("PORTAL_PARTNER_TRUST", home.partnerTrust().toString()));
    environment.put(
        "KC_HTTPS_TRUST_STORE_PASSWORD",
        external.value("PORTAL_PARTNER_TRUST_PASSWORD").orElseGet(() -> secrets.get("partner-ca")));
  }

  /** By a provider's gateway where one is named, else into a folder. */
  private void textMessages(Map<String, String> environment) {
    String sms = "KC_SPI_AUTHENTICATOR__PORTAL_SMS_CODE__";
    environment.put(sms + "FOLDER", home.sms().toString());
    External external = settings.external();
    external.value("PORTAL_SMS_URL").ifPresent(url -> environment.put(sms + "GATEWAY_URL", url));
    external
        .value("PORTAL_SMS_TOKEN")
        .ifPresent(token -> environment.put(sms + "GATEWAY_TOKEN", token));
  }

  @Override
  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  @Override
  public List<ProcessHandle> processes() {
    return process == null ? List.of() : process.handles();
  }

  @Override
  public void stop() {
    if (process != null) {
      process.stop(30);
    }
  }
}
