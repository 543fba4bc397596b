package dev.carportal.platform.gateway;

import static dev.carportal.harness.Partner.header;
import static dev.carportal.harness.Partner.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carportal.harness.Partner;
import dev.carportal.harness.Stack;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in, and how it is said what went wrong. */
class GatewayRestIT {
  private static final String REQUESTS = "/api/v1/requests";
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final Partner aurora = Partner.of("partner-aurora");

  @Test
  void without_a_token_nobody_comes_in() {
    HttpResponse<String> answer = Partner.stranger().get(REQUESTS);

    assertProblem(answer, 401);
    assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer");
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  @Test
  void with_nonsense_for_a_token_nobody_comes_in() {
    HttpResponse<String> answer = Partner.withToken("nonsense").get(REQUESTS);

    assertProblem(answer, 401);
    assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void a_token_made_for_another_is_refused() {
    assertProblem(Partner.withTokenForAnother().get(REQUESTS), 401);
  }

  @Test
  void a_token_made_for_another_or_by_another_is_told_so_and_written_down() throws SQLException {
    HttpResponse<String> another = Partner.withTokenForAnother().get(REQUESTS);
    assertProblem(another, 401);
    assertThat(json(another).get("detail").asText()).contains("portal-service", "portal-api");

    HttpResponse<String> realm = Partner.withTokenOfAnotherRealm().get(REQUESTS);
    assertProblem(realm, 401);
    assertThat(json(realm).get("detail").asText()).contains("/realms/master");

    assertThat(
            Stack.get()
                .count(
                    "portal",
                    "select count(distinct changes -> 'fault' ->> 'after') from"
                        + " platform.audit_entries where action = 'Refused' and entity_type ="
                        + " 'Token'"))
        .isEqualTo(2);
  }

  @Test
  void a_token_without_the_role_is_refused_and_with_it_is_let_in() {
    assertProblem(Partner.withoutRole().get(REQUESTS), 403);
    assertThat(aurora.get(REQUESTS).statusCode()).isEqualTo(200);
  }

  @Test
  void no_session_is_begun() {
    assertThat(header(aurora.get(REQUESTS), "Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/nothing", "/api/nothing", "/api/problem"})
  void what_is_not_there_is_a_problem(String path) {
    assertProblem(aurora.get(path), 404);
  }

  @Test
  void a_method_that_does_not_exist_is_told_which_do() {
    HttpResponse<String> answer = aurora.ask("DELETE", REQUESTS);

    assertProblem(answer, 405);
    assertThat(header(answer, "Allow")).contains("GET").contains("POST");
  }

  @Test
  void a_form_is_not_taken_for_json() {
    assertProblem(aurora.post(REQUESTS, "a=b", "Content-Type", "text/plain"), 415);
  }

  @Test
  void xml_is_not_given() {
    assertProblem(aurora.get(REQUESTS, "Accept", "application/xml"), 406);
  }

  @Test
  void problems_are_told_in_the_clients_language() {
    HttpResponse<String> answer = aurora.get("/api/v1/nothing", "Accept-Language", "zh-CN");

    assertProblem(answer, 404);
    assertThat(header(answer, "Content-Language")).isEqualTo("zh-CN");
    assertThat(json(answer).get("title").asText()).isEqualTo("未找到");
    assertThat(
            json(Partner.stranger().get(REQUESTS, "Accept-Language", "zh")).get("title").asText())
        .isEqualTo("未认证");
  }

  @Test
  void the_clients_trace_goes_on() {
    HttpResponse<String> answer =
        aurora.get("/api/v1/nothing", "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");

    assertThat(json(answer).get("traceId").asText()).isEqualTo(TRACE);
    assertThat(header(answer, "X-Trace-Id")).isEqualTo(TRACE);
    assertThat(header(answer, "traceparent")).startsWith("00-" + TRACE + "-");
  }

  @Test
  void a_body_of_more_than_a_megabyte_is_too_large() {
    assertProblem(
        aurora.post(
            REQUESTS,
            "{\"title\":\"" + "x".repeat(1 << 20) + "\"}",
            "Idempotency-Key",
            "too-large"),
        413);
  }

  @Test
  void the_contract_describes_every_path_and_nothing_of_the_pages() {
    HttpResponse<String> answer = Partner.stranger().get("/openapi?format=JSON");
    JsonNode contract = json(answer);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(contract.get("paths").fieldNames())
        .toIterable()
        .contains(
            "/api/v1/requests",
            "/api/v1/requests/{id}",
            "/api/v1/requests/{id}/withdraw",
            "/api/v1/projects",
            "/api/v1/projects/{id}",
            "/api/v1/cases",
            "/api/v1/cases/{slug}")
        .allMatch(path -> path.startsWith("/api/v1/"));
    assertThat(contract.at("/info/title").asText()).isEqualTo("Customer portal API");
    assertThat(contract.at("/components/schemas/RequestStatus/enum"))
        .extracting(JsonNode::asText)
        .contains("Under_Review");
    assertThat(
            contract
                .at(
                    "/components/securitySchemes/clientCredentials/flows/clientCredentials/tokenUrl")
                .asText())
        .endsWith("/realms/portal/protocol/openid-connect/token");
    assertThat(contract.at("/components/securitySchemes").size()).isEqualTo(2);
    assertThat(
            contract
                .at("/components/securitySchemes/clientCredentials/flows/clientCredentials/scopes")
                .fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("api:business", "api:client", "api:project");
    assertThat(
            contract.at("/paths/~1api~1v1~1requests/get/security/0/clientCredentials/0").asText())
        .isEqualTo("api:client");
    assertThat(contract.findValuesAsText("operationId"))
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                "listRequests",
                "getRequest",
                "createRequest",
                "withdrawRequest",
                "listProjects",
                "getProject",
                "listCases",
                "getCase"));
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(json(answer).get("status").asInt()).isEqualTo(status);
    assertThat(json(answer).get("traceId").asText()).matches("[0-9a-f]{32}");
    assertThat(header(answer, "X-Trace-Id")).isEqualTo(json(answer).get("traceId").asText());
    assertThat(json(answer).get("detail").asText()).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "dev.carportal", "org.jboss");
  }
}
