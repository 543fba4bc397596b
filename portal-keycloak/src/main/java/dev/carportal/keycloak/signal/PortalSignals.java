package dev.carportal.keycloak.signal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Hears what happens to accounts and tells the portal once it is done. An account that is disabled
 * loses its sessions here too: Keycloak by itself would let them live on.
 */
final class PortalSignals implements EventListenerProvider {
  /** What refuses a person; a broken request refuses nobody. */
  private static final Set<String> REFUSALS =
      Set.of(
          Errors.INVALID_USER_CREDENTIALS,
          Errors.USER_NOT_FOUND,
          Errors.USER_DISABLED,
          Errors.USER_TEMPORARILY_DISABLED,
          Errors.EXPIRED_CODE,
          "company_away");

  /** What goes wrong with somebody who comes from her company; all of it refuses her. */
  private static final Set<EventType> COMPANY_REFUSALS =
      Set.of(
          EventType.IDENTITY_PROVIDER_LOGIN_ERROR,
          EventType.IDENTITY_PROVIDER_RESPONSE_ERROR,
          EventType.IDENTITY_PROVIDER_FIRST_LOGIN_ERROR,
          EventType.IDENTITY_PROVIDER_POST_LOGIN_ERROR);

  private static final Pattern COMPANY = Pattern.compile("/broker/([a-z0-9-]+)/");

  private final KeycloakSession session;
  private final SignalSender accounts;
  private final SignalSender attempts;

  PortalSignals(KeycloakSession session, SignalSender accounts, SignalSender attempts) {
    this.session = session;
    this.accounts = accounts;
    this.attempts = attempts;
  }

  @Override
  public void onEvent(Event event) {
    RealmModel realm = session.getContext().getRealm();
    if (realm == null || !refuses(event)) {
      return;
    }
    Map<String, String> said = new LinkedHashMap<>();
    put(said, "error", event.getError());
    put(said, "client", event.getClientId());
    put(said, "ip_address", event.getIpAddress());
    put(said, "provider", company(event));
    tell(realm, SignalKind.SIGN_IN_FAILED, event.getUserId(), said);
  }

  private static boolean refuses(Event event) {
    return COMPANY_REFUSALS.contains(event.getType())
        || (event.getType() == EventType.LOGIN_ERROR
            && REFUSALS.contains(String.valueOf(event.getError())));
  }

  /** The company's provider she came from; a broken answer is known by where it came in. */
  private @Nullable String company(Event event) {
    Map<String, String> details = event.getDetails();
    String named = details == null ? null : details.get(Details.IDENTITY_PROVIDER);
    if (named != null || !COMPANY_REFUSALS.contains(event.getType())) {
      return named;
    }
    Matcher place = COMPANY.matcher(session.getContext().getUri().getPath());
    return place.find() ? place.group(1) : null;
  }

  @Override
  public void onEvent(AdminEvent event, boolean includeRepresentation) {
    RealmModel realm = session.realms().getRealm(event.getRealmId());
    String path = event.getResourcePath();
    if (realm == null || path == null) {
      return;
    }
    String id = path.substring(path.lastIndexOf('/') + 1);
    if (event.getResourceType() == ResourceType.USER) {
      changed(realm, id, event.getOperationType());
    } else if (event.getResourceType() == ResourceType.CLIENT
        && event.getOperationType() == OperationType.UPDATE) {
      changed(realm, realm.getClientById(id));
    }
  }

  /** A system that calls the API is removed: its account is gone already, its name is known. */
  void removed(ClientModel client) {
    tell(
        client.getRealm(), SignalKind.ACCOUNT_PURGED, null, Map.of("client", client.getClientId()));
  }

  private void changed(RealmModel realm, String id, OperationType operation) {
    if (operation == OperationType.DELETE) {
      tell(realm, SignalKind.ACCOUNT_PURGED, id, Map.of());
    } else if (operation == OperationType.UPDATE) {
      UserModel user = session.users().getUserById(realm, id);
      if (user != null && !user.isEnabled()) {
        session.sessions().removeUserSessions(realm, user);
        tell(realm, SignalKind.ACCOUNT_DISABLED, id, Map.of());
      }
    }
  }

  /** A system that calls the API has an account of its own, which falls with it. */
  private void changed(RealmModel realm, @Nullable ClientModel client) {
    if (client != null && !client.isEnabled() && client.isServiceAccountsEnabled()) {
      UserModel account = session.users().getServiceAccount(client);
      if (account != null) {
        tell(realm, SignalKind.ACCOUNT_DISABLED, account.getId(), Map.of());
      }
    }
  }

  /** Signed now, sent when Keycloak's own work is done; nothing is told of work undone. */
  private void tell(
      RealmModel realm, SignalKind kind, @Nullable String subject, Map<String, String> said) {
    String token = SignalToken.write(session, realm, kind, subject == null ? "" : subject, said);
    boolean refused = kind == SignalKind.SIGN_IN_FAILED;
    SignalSender sender = refused ? attempts : accounts;
    AbstractKeycloakTransaction sending =
        new AbstractKeycloakTransaction() {
          @Override
          protected void commitImpl() {
            sender.send(token);
          }

          @Override
          protected void rollbackImpl() {
            if (refused) {
              sender.send(token); // a refusal undoes its own work and is a refusal still
            }
          }
        };
    session.getTransactionManager().enlistAfterCompletion(sending);
  }

  private static void put(Map<String, String> said, String name, @Nullable String value) {
    if (value != null) {
      said.put(name, value);
    }
  }

  @Override
  public void close() {}
}
