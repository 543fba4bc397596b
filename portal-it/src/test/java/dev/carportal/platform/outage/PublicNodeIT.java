package dev.carportal.platform.outage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.Stack;
import dev.carportal.run.wildfly.NodeRoles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node that is there for the public site alone, with no login for the portal's database. */
class PublicNodeIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Stack node;

  @BeforeAll
  static void start() throws SQLException {
    node = Stack.another("public-node", NodeRoles.parse("public"));
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/",
        "/zh/",
        "/en/capabilities",
        "/en/cases",
        "/en/cases/navigation",
        "/zh/cases/navigation",
        "/en/search?q=navigation",
        "/en/demo"
      })
  void the_whole_showcase_is_served(String path) throws IOException, InterruptedException {
    assertThat(get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void a_search_finds_what_stands_in_a_case() throws IOException, InterruptedException {
    assertThat(get("/en/search?q=navigation").body()).contains("/en/cases/navigation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/portal/", "/portal/register", "/admin/", "/api/v1/requests", "/api/v1/cases"})
  void nothing_else_exists_there(String path) throws IOException, InterruptedException {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void it_has_no_connection_to_the_portals_database_and_never_migrated_it() throws SQLException {
    assertThat(
            node.count(
                "portal", "select count(*) from pg_stat_activity where usename like 'portal%'"))
        .as("connections of the portal's logins")
        .isZero();
    assertThat(
            node.count(
                "portal",
                "select count(*) from information_schema.schemata where schema_name = 'clients'"))
        .as("schemas of the portal's database")
        .isZero();
  }

  @Test
  void it_is_started_and_ready_all_the_same() throws IOException, InterruptedException {
    for (String probe : new String[] {"/health/started", "/health/ready", "/health/live"}) {
      assertThat(send(node.managementUrl(probe)).statusCode()).as(probe).isEqualTo(200);
    }
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(node.url(path));
  }

  private static HttpResponse<String> send(String address)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
