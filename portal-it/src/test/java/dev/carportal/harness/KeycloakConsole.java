package dev.carportal.harness;

import dev.carportal.run.home.Secrets;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** The identity provider as its own administrator reaches it. */
public final class KeycloakConsole {
  private KeycloakConsole() {}

  /**
   * Creates something in the portal's realm.
   *
   * @param path what it is, below the realm: {@code /users}
   * @param json its representation
   */
  public static void create(String path, String json) {
    Stack stack = Stack.get();
    String keycloak = stack.realmUrl().replaceFirst("/realms/.*", "");
    String administrator =
        Partner.asked(
            keycloak + "/realms/master",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                "admin",
                "password",
                Secrets.of(stack.home()).get("keycloak-admin")));
    HttpResponse<String> made =
        Partner.send(
            HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/portal" + path))
                .header("Authorization", "Bearer " + administrator)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    if (made.statusCode() != 201) {
      throw new IllegalStateException("Keycloak answered " + made.statusCode() + made.body());
    }
  }
}
