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
   * @return the id it was given
   */
  public static String create(String path, String json) {
    HttpResponse<String> made = send("POST", path, json);
    if (made.statusCode() != 201) {
      throw new IllegalStateException("Keycloak answered " + made.statusCode() + made.body());
    }
    String place = Partner.header(made, "Location");
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** Creates somebody who can sign in with the cast's password, and gives her a realm role. */
  public static String createPerson(String username, String role) {
    return createPerson(username, role, "Test Person");
  }

  /** The same with a name: given and family name, a space between them. */
  public static String createPerson(String username, String role, String name) {
    String id =
        create(
            "/users",
            """
            {"username":"%1$s","email":"%1$s@example.com","firstName":"%3$s","lastName":"%4$s",
             "enabled":true,"credentials":[{"type":"password","value":"%2$s","temporary":false}]}
            """
                .formatted(
                    username, Person.PASSWORD, name.split(" ", 2)[0], name.split(" ", 2)[1]));
    String granted = send("GET", "/roles/" + role, "").body();
    send("POST", "/users/" + id + "/role-mappings/realm", "[" + granted + "]");
    return id;
  }

  /** The subject of the account of that name. */
  public static String subject(String username) {
    String found = send("GET", "/users?exact=true&username=" + username, "").body();
    return found.replaceFirst("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
  }

  /** Changes something in the portal's realm: {@code enabled} of an account, say. */
  public static void change(String path, String json) {
    HttpResponse<String> changed = send("PUT", path, json);
    if (changed.statusCode() != 204) {
      throw new IllegalStateException("Keycloak answered " + changed.statusCode() + changed.body());
    }
  }

  /** Asks the administration of the portal's realm anything. */
  public static HttpResponse<String> send(String method, String path, String json) {
    return send(Stack.get(), method, path, json);
  }

  /** The same of a realm in which a company of the demo signs in its own people. */
  public static HttpResponse<String> of(String realm, String method, String path, String json) {
    return send(Stack.get(), realm, method, path, json);
  }

  /** The same of another portal's realm. */
  public static HttpResponse<String> send(Stack stack, String method, String path, String json) {
    return send(stack, "portal", method, path, json);
  }

  private static HttpResponse<String> send(
      Stack stack, String realm, String method, String path, String json) {
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
    return Partner.send(
        HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/" + realm + path))
            .header("Authorization", "Bearer " + administrator)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }
}
