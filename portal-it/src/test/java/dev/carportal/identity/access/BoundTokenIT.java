package dev.carportal.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.PartnerCertificate;
import dev.carportal.harness.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A token that is bound to a certificate counts with that certificate alone (RFC 8705). */
class BoundTokenIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CLIENT = "partner-aurora";
  private static Stack stack;
  private static PartnerCertificate own;
  private static PartnerCertificate another;

  @BeforeAll
  static void start() throws Exception {
    stack = Stack.withTls("tls");
    own = PartnerCertificate.make(stack.home());
    another = PartnerCertificate.make(stack.home());
    bind(true);
  }

  @AfterAll
  static void stop() throws IOException {
    bind(false);
    if (System.getProperty("portal.it.home", "").isEmpty()) {
      stack.close(); // one that ran before goes on
    }
  }

  @Test
  void a_bound_token_counts_with_its_certificate_alone() throws Exception {
    String token = token(own.client());
    assertThat(said(token).at("/cnf/x5t#S256").asText()).isEqualTo(own.thumbprint());

    assertThat(call(own.client(), token).statusCode()).isEqualTo(200);
    assertRefused(call(another.client(), token), "bound to another certificate");
    assertRefused(call(PartnerCertificate.none(stack.home()), token), "another certificate");
  }

  @Test
  void on_plain_http_a_bound_token_is_worth_nothing() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(stack.settings().backUrl() + "/api/v1/projects"))
                    .header("Authorization", "Bearer " + token(own.client()))
                    .build(),
                BodyHandlers.ofString());
    assertRefused(answer, "another certificate");
  }

  @Test
  void without_a_certificate_there_is_no_bound_token() throws Exception {
    assertThat(ask(PartnerCertificate.none(stack.home())).statusCode()).isEqualTo(400);
  }

  private static void assertRefused(HttpResponse<String> answer, String why) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
        .contains("invalid_token");
    assertThat(JSON.readTree(answer.body()).get("detail").asText()).contains(why);
  }

  private static HttpResponse<String> call(HttpClient client, String token) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(stack.url("/api/v1/projects")))
            .header("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofString());
  }

  private static String token(HttpClient client) throws Exception {
    HttpResponse<String> answer = ask(client);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body()).get("access_token").asText();
  }

  private static HttpResponse<String> ask(HttpClient client) throws Exception {
    return client.send(
        HttpRequest.newBuilder(
                URI.create(
                    "https://localhost:"
                        + stack.settings().ports().keycloakTls()
                        + "/realms/portal/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id="
                        + CLIENT
                        + "&client_secret="
                        + stack.partnerSecret(CLIENT)))
            .build(),
        BodyHandlers.ofString());
  }

  private static JsonNode said(String token) throws IOException {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
  }

  /** As the back office binds it. */
  private static void bind(boolean bound) throws IOException {
    JsonNode found =
        JSON.readTree(KeycloakConsole.send(stack, "GET", "/clients?clientId=" + CLIENT, "").body());
    ObjectNode client = (ObjectNode) found.get(0);
    client
        .withObjectProperty("attributes")
        .put("tls.client.certificate.bound.access.tokens", String.valueOf(bound));
    assertThat(
            KeycloakConsole.send(
                    stack, "PUT", "/clients/" + client.get("id").asText(), client.toString())
                .statusCode())
        .isEqualTo(204);
  }
}
