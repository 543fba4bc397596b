package dev.carportal.keycloak.realm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

/** Lets the portal connect companies, and tells it by which company somebody came. */
final class CompanyAccess {
  private static final String CLAIM = "identity_provider";
  private static final List<String> RIGHTS =
      List.of(
          "view-identity-providers",
          "manage-identity-providers",
          "view-organizations",
          "manage-organizations");

  private CompanyAccess() {}

  static void ensure(KeycloakSession session, RealmModel realm) {
    tell(realm.getClientByClientId("portal-web"));
    grant(session, realm.getClientByClientId("portal-service"), rights(realm));
  }

  private static @Nullable ClientModel rights(RealmModel realm) {
    return realm.getClientByClientId("realm-management");
  }

  /** Keycloak notes with a session which provider it came from. */
  private static void tell(@Nullable ClientModel web) {
    if (web == null || web.getProtocolMapperByName("openid-connect", CLAIM) != null) {
      return;
    }
    ProtocolMapperModel mapper = new ProtocolMapperModel();
    mapper.setName(CLAIM);
    mapper.setProtocol("openid-connect");
    mapper.setProtocolMapper("oidc-usersessionmodel-note-mapper");
    mapper.setConfig(
        Map.of(
            "user.session.note", CLAIM,
            "claim.name", CLAIM,
            "jsonType.label", "String",
            "access.token.claim", "true",
            "id.token.claim", "false"));
    web.addProtocolMapper(mapper);
  }

  private static void grant(
      KeycloakSession session, @Nullable ClientModel service, @Nullable ClientModel rights) {
    UserModel account = service == null ? null : session.users().getServiceAccount(service);
    if (account == null || rights == null) {
      return;
    }
    for (String name : RIGHTS) {
      RoleModel right = rights.getRole(name);
      if (right != null && !account.hasRole(right)) {
        account.grantRole(right);
      }
    }
  }
}
