package dev.carportal.keycloak.signal;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/**
 * Makes the listener {@code portal-signals}. Its one option is the portal's address for signals:
 * {@code spi-events-listener--portal-signals--url}.
 */
public final class PortalSignalsFactory implements EventListenerProviderFactory {
  /** By then every token of an account that was disabled has run out. */
  private static final Duration ACCOUNT = Duration.ofMinutes(15);

  /** Refused sign-ins can be many; they hold nothing else up and wait for nobody. */
  private static final Duration ATTEMPT = Duration.ofSeconds(10);

  private @Nullable SignalSender accounts;
  private @Nullable SignalSender attempts;

  @Override
  public String getId() {
    return "portal-signals";
  }

  @Override
  public void init(Config.Scope config) {
    String url = config.get("url");
    if (url == null || url.isBlank()) {
      throw new IllegalStateException(
          "The option spi-events-listener--portal-signals--url is not set: name the portal's"
              + " address for signals, such as https://portal.example/signals/events.");
    }
    accounts = new SignalSender(URI.create(url), "accounts", ACCOUNT);
    attempts = new SignalSender(URI.create(url), "attempts", ATTEMPT);
  }

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return listener(session);
  }

  private PortalSignals listener(KeycloakSession session) {
    return new PortalSignals(
        session, Objects.requireNonNull(accounts), Objects.requireNonNull(attempts));
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof ClientModel.ClientRemovedEvent removed
              && isHeard(removed.getClient().getRealm())) {
            listener(removed.getKeycloakSession()).removed(removed.getClient());
          }
        });
  }

  private boolean isHeard(RealmModel realm) {
    return realm.getEventsListenersStream().anyMatch(getId()::equals);
  }

  @Override
  public void close() {
    if (accounts != null && attempts != null) {
      accounts.close();
      attempts.close();
    }
  }
}
