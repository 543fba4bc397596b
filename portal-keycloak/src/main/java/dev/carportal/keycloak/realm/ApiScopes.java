package dev.carportal.keycloak.realm;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * The scopes of the portal's API, one for each of its faces, and the portal's own right to make
 * clients. Whoever could call the API before there were scopes gets all of them.
 */
final class ApiScopes {
  private static final Map<String, String> SCOPES =
      new TreeMap<>(
          Map.of(
              "api:business", "Doing business with us",
              "api:client", "What a company asks of us",
              "api:project", "What we do for a company"));

  private ApiScopes() {}

  /** Adds what is missing; harmless where it is there already. */
  static void ensure(KeycloakSession session, RealmModel realm) {
    SCOPES.forEach(
        (name, description) -> {
          if (KeycloakModelUtils.getClientScopeByName(realm, name) == null) {
            ClientScopeModel scope = add(realm, name, description);
            partners(realm).forEach(client -> client.addClientScope(scope, true));
          }
        });
    letPortalMakeClients(session, realm);
  }

  private static ClientScopeModel add(RealmModel realm, String name, String description) {
    ClientScopeModel scope = realm.addClientScope(name);
    scope.setDescription(description);
    scope.setProtocol("openid-connect");
    scope.setIncludeInTokenScope(true);
    scope.setDisplayOnConsentScreen(false);
    return scope;
  }

  /** Systems whose tokens are made for the API. */
  private static Stream<ClientModel> partners(RealmModel realm) {
    return realm
        .getClientsStream()
        .filter(ClientModel::isServiceAccountsEnabled)
        .filter(client -> client.getProtocolMappersStream().anyMatch(ApiScopes::isForApi))
        .toList()
        .stream();
  }

  private static boolean isForApi(ProtocolMapperModel mapper) {
    return Objects.equals(mapper.getProtocolMapper(), "oidc-audience-mapper")
        && "portal-api".equals(mapper.getConfig().get("included.client.audience"));
  }

  private static void letPortalMakeClients(KeycloakSession session, RealmModel realm) {
    ClientModel portal = realm.getClientByClientId("portal-service");
    ClientModel management = realm.getClientByClientId("realm-management");
    if (portal == null || management == null) {
      return;
    }
    UserModel account = session.users().getServiceAccount(portal);
    for (String name : List.of("manage-clients", "view-clients")) {
      RoleModel role = management.getRole(name);
      if (account != null && role != null && !account.hasDirectRole(role)) {
        account.grantRole(role);
      }
    }
  }
}
