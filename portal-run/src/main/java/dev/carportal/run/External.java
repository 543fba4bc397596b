package dev.carportal.run;

import java.util.Map;
import java.util.Optional;

/** What is given from outside instead of being brought up here, read from the environment. */
public record External(Map<String, String> environment) {

  public External {
    environment = Map.copyOf(environment);
  }

  /** Everything is brought up by the launcher. */
  public static External none() {
    return new External(Map.of());
  }

  /** JDBC address of a database, for {@code PORTAL} or {@code SHOWCASE}. */
  public Optional<String> databaseUrl(String unit) {
    return value(unit + "_DB_URL");
  }

  /** Address of the realm. */
  public Optional<String> realmUrl() {
    return value("PORTAL_OIDC_URL");
  }

  public Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }

  public String valueOr(String name, String otherwise) {
    return value(name).orElse(otherwise);
  }

  /** Whether a PostgreSQL of our own is needed: for a database, or for Keycloak's. */
  public boolean needsPostgres(boolean portal) {
    boolean forPortal = realmUrl().isEmpty() || databaseUrl("PORTAL").isEmpty();
    return databaseUrl("SHOWCASE").isEmpty() || (portal && forPortal);
  }

  /** Whether a Keycloak of our own is needed: a node for the public alone signs nobody in. */
  public boolean needsKeycloak(boolean portal) {
    return portal && realmUrl().isEmpty();
  }

  /** Keycloak's mail server as a JSON object; an empty one where none is named. */
  public String mailServer() {
    return value("PORTAL_MAIL_HOST")
        .map(
            host ->
                "{\"host\":\"%s\",\"port\":\"%s\",\"from\":\"%s\"}"
                    .formatted(
                        host,
                        valueOr("PORTAL_MAIL_PORT", "25"),
                        valueOr("PORTAL_MAIL_FROM", "no-reply@localhost")))
        .orElse("{}");
  }
}
