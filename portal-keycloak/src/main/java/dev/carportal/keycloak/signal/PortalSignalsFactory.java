package dev.carportal.keycloak.signal;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Makes the listener {@code portal-signals}. Its one option is the portal's address for signals:
 * {@code spi-events-listener--portal-signals--url}.
 */
public final class PortalSignalsFactory implements EventListenerProviderFactory {
  private @Nullable SignalSender sender;

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
    sender = new SignalSender(URI.create(url));
  }

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    SignalSender ready = sender;
    if (ready == null) {
      throw new IllegalStateException("Keycloak asked for a listener before it was set up");
    }
    return new PortalSignals(session, ready);
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {
    if (sender != null) {
      sender.close();
    }
  }
}
