package dev.carportal.clients.request;

import static dev.carportal.harness.Partner.header;
import static dev.carportal.harness.Partner.json;
import static dev.carportal.harness.Partner.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carportal.harness.Partner;
import dev.carportal.harness.Stack;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A partner's system lists, submits, reads and withdraws its own company's requests. */
class ProjectRequestRestIT {
  private static final String KEY = "Idempotency-Key";
  private static final String REQUESTS = "/api/v1/requests";
  private static final String BODY =
      """
      {"type":"Testing","title":"%s","description":"电池预热测试 before the winter trip.",
       "requirements":{"platforms":["Android Automotive"],"interfaces":["CAN FD"]},
       "timeline":"2027-01","budgetRange":"under 200k CNY"}
      """;

  private final Partner aurora = Partner.of("partner-aurora");
  private final Partner helix = Partner.of("partner-helix");

  @Test
  void a_submitted_request_can_be_read() {
    HttpResponse<String> created = submit(aurora, "Range test", key());

    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    String id = json(created).get("id").asText();
    assertThat(header(created, "Location")).endsWith(REQUESTS + "/" + id);
    HttpResponse<String> read = aurora.get(REQUESTS + "/" + id);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(json(read).get("title").asText()).isEqualTo("Range test");
    assertThat(json(read).get("description").asText()).startsWith("电池预热测试");
    assertThat(json(read).get("status").asText()).isEqualTo("Submitted");
    assertThat(json(read).get("type").asText()).isEqualTo("Testing");
    assertThat(json(read).at("/requirements/interfaces/0").asText()).isEqualTo("CAN FD");
    assertThat(json(read).at("/steps/0/status").asText()).isEqualTo("Submitted");
    assertThat(read.body()).doesNotContain("null");
  }

  @Test
  void a_request_of_another_company_is_not_there() {
    String id = json(submit(aurora, "Ours alone", key())).get("id").asText();

    assertThat(aurora.get(REQUESTS + "/" + id).statusCode()).isEqualTo(200);
    assertThat(helix.get(REQUESTS + "/" + id).statusCode()).isEqualTo(404);
    assertThat(
            helix
                .post(REQUESTS + "/" + id + "/withdraw", "{}", "If-Match", "\"0-0\"", KEY, key())
                .statusCode())
        .isEqualTo(404);
    assertThat(helix.get(REQUESTS + "?limit=200").body()).doesNotContain(id);
  }

  @Test
  void an_id_that_is_none_is_not_there() {
    assertThat(aurora.get(REQUESTS + "/not-an-id").statusCode()).isEqualTo(404);
    assertThat(aurora.get(REQUESTS + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void a_request_sent_twice_is_made_once_and_answered_alike() throws SQLException {
    String key = key();
    HttpResponse<String> first = submit(aurora, "Twice " + key, key);
    HttpResponse<String> second = submit(aurora, "Twice " + key, key);

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
    assertThat(rowsWithTitle("Twice " + key)).isEqualTo(1);
  }

  @Test
  void a_key_of_one_partner_means_nothing_to_another() {
    String key = key();
    String ours = json(submit(aurora, "Same key", key)).get("id").asText();

    HttpResponse<String> theirs = submit(helix, "Same key", key);

    assertThat(theirs.statusCode()).isEqualTo(201);
    assertThat(json(theirs).get("id").asText()).isNotEqualTo(ours);
  }

  @Test
  void a_key_with_another_body_is_refused() throws SQLException {
    String key = key();
    submit(aurora, "First", key);

    HttpResponse<String> other = submit(aurora, "Other " + key, key);

    assertProblem(other, 422, "urn:carportal:problem:idempotency-key-reused");
    assertThat(rowsWithTitle("Other " + key)).isZero();
  }

  @Test
  void without_a_key_nothing_is_made() throws SQLException {
    String title = "No key " + key();

    HttpResponse<String> refused = aurora.post(REQUESTS, BODY.formatted(title));

    assertProblem(refused, 400, "urn:carportal:problem:idempotency-key-missing");
    assertThat(rowsWithTitle(title)).isZero();
  }

  @Test
  void two_at_the_same_time_make_one() throws Exception {
    String key = key();
    String title = "Racing " + key;
    List<Thread> racers = new ArrayList<>();
    List<Integer> answers = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 6; i++) {
      racers.add(new Thread(() -> answers.add(submit(aurora, title, key).statusCode())));
    }
    racers.forEach(Thread::start);
    for (Thread racer : racers) {
      racer.join();
    }

    assertThat(answers).hasSize(6).contains(201).allMatch(status -> status == 201 || status == 409);
    assertThat(rowsWithTitle(title)).isEqualTo(1);
  }

  @Test
  void malformed_json_is_refused_with_its_place() {
    HttpResponse<String> refused =
        aurora.post(REQUESTS, "{\"title\":\"A\",\n\"type\":}", KEY, key());

    assertProblem(refused, 400, "urn:carportal:problem:malformed-json");
    assertThat(json(refused).get("line").asInt()).isEqualTo(2);
    assertThat(json(refused).get("column").asInt()).isEqualTo(8);
  }

  @Test
  void a_text_no_database_takes_is_refused() {
    HttpResponse<String> refused = aurora.post(REQUESTS, "{\"title\":\"A\\u0000B\"}", KEY, key());

    assertThat(refused.statusCode()).as(refused.body()).isIn(400, 422);
    assertThat(json(refused).get("type").asText()).startsWith("urn:carportal:problem:");
  }

  @Test
  void a_word_that_is_missing_in_a_list_is_refused_at_its_place() {
    HttpResponse<String> refused =
        aurora.post(
            REQUESTS,
            "{\"type\":\"Testing\",\"title\":\"A\",\"description\":\"B\",\"requirements\":"
                + "{\"platforms\":[\"QNX\",null]}}",
            KEY,
            key());

    assertProblem(refused, 422, "urn:carportal:problem:invalid");
    assertThat(json(refused).at("/violations/0/pointer").asText())
        .isEqualTo("/requirements/platforms/1");
  }

  @Test
  void an_address_with_a_character_no_text_has_finds_nothing() {
    assertThat(aurora.get("/api/v1/cases?technology=%00").statusCode()).isEqualTo(404);
    assertThat(aurora.get(REQUESTS + "?cursor=%00").statusCode()).isEqualTo(404);
  }

  @Test
  void an_unknown_field_and_an_unknown_code_are_refused_by_name() {
    HttpResponse<String> field = aurora.post(REQUESTS, "{\"titel\":\"A\"}", KEY, key());
    HttpResponse<String> code = aurora.post(REQUESTS, "{\"type\":\"Painting\"}", KEY, key());

    assertProblem(field, 422, "urn:carportal:problem:unfit-json");
    assertThat(json(field).get("pointer").asText()).isEqualTo("/titel");
    assertProblem(code, 422, "urn:carportal:problem:unfit-json");
    assertThat(json(code).get("pointer").asText()).isEqualTo("/type");
    assertThat(json(code).get("detail").asText()).contains("System Integration");
  }

  @Test
  void fields_that_break_a_rule_are_each_named_in_the_clients_language() {
    String body =
        "{\"type\":\"Testing\",\"title\":\" \",\"description\":\"" + "x".repeat(20_001) + "\"}";

    HttpResponse<String> english = aurora.post(REQUESTS, body, KEY, key());
    HttpResponse<String> chinese =
        aurora.post(REQUESTS, body, KEY, key(), "Accept-Language", "zh-CN");

    assertProblem(english, 422, "urn:carportal:problem:invalid");
    assertThat(json(english).get("violations"))
        .extracting(violation -> violation.get("pointer").asText())
        .containsExactly("/description", "/title");
    assertThat(json(english).at("/violations/0/detail").asText()).contains("20000");
    assertThat(json(chinese).at("/violations/1/detail").asText()).contains("不能为空");
  }

  @Test
  void a_request_that_did_not_change_is_not_sent_again() {
    String path = REQUESTS + "/" + json(submit(aurora, "Unchanged", key())).get("id").asText();
    String tag = header(aurora.get(path), "ETag");

    HttpResponse<String> again = aurora.get(path, "If-None-Match", tag);

    assertThat(tag).matches("\"0-[0-9a-f]+\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(aurora.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void a_withdrawal_needs_the_version_that_was_seen() {
    String path = REQUESTS + "/" + json(submit(aurora, "Withdrawn", key())).get("id").asText();
    String withdraw = path + "/withdraw";
    String tag = header(aurora.get(path), "ETag");

    assertProblem(
        aurora.post(withdraw, "{}", "If-Match", tag),
        400,
        "urn:carportal:problem:idempotency-key-missing");
    assertProblem(
        aurora.post(withdraw, "{}", KEY, key()),
        428,
        "urn:carportal:problem:precondition-required");
    assertProblem(
        aurora.post(withdraw, "{}", "If-Match", "\"7-0\"", KEY, key()),
        412,
        "urn:carportal:problem:stale-version");
    assertThat(json(aurora.get(path)).get("status").asText()).isEqualTo("Submitted");

    String key = key();
    String reason = "{\"reason\":\"Built in house.\"}";
    HttpResponse<String> done = aurora.post(withdraw, reason, "If-Match", tag, KEY, key);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(json(done).get("status").asText()).isEqualTo("Withdrawn");
    assertThat(json(done).get("decisionReason").asText()).isEqualTo("Built in house.");
    assertThat(header(done, "ETag")).isNotEqualTo(tag).isEqualTo(header(aurora.get(path), "ETag"));

    HttpResponse<String> again = aurora.post(withdraw, reason, "If-Match", tag, KEY, key);
    assertThat(again.statusCode()).as("sent again: " + again.body()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(done.body());

    assertProblem(
        aurora.post(withdraw, "{}", "If-Match", tag, KEY, key()),
        412,
        "urn:carportal:problem:stale-version");
    assertProblem(
        aurora.post(withdraw, "{}", "If-Match", header(done, "ETag"), KEY, key()),
        409,
        "urn:carportal:problem:rule");
  }

  @Test
  void a_walk_along_the_links_sees_every_request_once() throws SQLException {
    for (int i = 0; i < 5; i++) {
      submit(aurora, "Walk " + i, key());
    }
    List<String> forwards = walk(REQUESTS + "?limit=3", "next");
    List<String> backwards = walk(REQUESTS + "?limit=3&cursor=last", "prev");

    assertThat(new HashSet<>(forwards)).hasSameSizeAs(forwards).hasSize(rowsOfAurora());
    assertThat(backwards).hasSameElementsAs(forwards).hasSameSizeAs(forwards);
  }

  @Test
  void links_keep_the_filter() {
    submit(aurora, "Filtered", key());
    submit(aurora, "Filtered too", key());
    HttpResponse<String> page = aurora.get(REQUESTS + "?status=Submitted&limit=1");

    assertThat(json(page).get("items")).hasSize(1);
    assertThat(json(page).at("/items/0/status").asText()).isEqualTo("Submitted");
    assertThat(link(page, "next"))
        .hasValueSatisfying(next -> assertThat(next).contains("status=Submitted"));
    assertThat(link(page, "first")).hasValue(REQUESTS + "?status=Submitted&limit=1");
    assertThat(link(page, "last")).isPresent();
    assertThat(link(page, "prev")).isEmpty();
  }

  @Test
  void parameters_that_say_nothing_sensible_are_refused_by_name() {
    for (String query : List.of("limit=0", "limit=many", "status=Lost", "cursor=made-up")) {
      HttpResponse<String> refused = aurora.get(REQUESTS + "?" + query);

      assertProblem(refused, 400, "urn:carportal:problem:invalid-parameter");
      assertThat(json(refused).at("/violations/0/parameter").asText())
          .isEqualTo(query.substring(0, query.indexOf('=')));
    }
  }

  private List<String> walk(String first, String relation) {
    List<String> seen = new ArrayList<>();
    Optional<String> path = Optional.of(first);
    while (path.isPresent()) {
      HttpResponse<String> page = aurora.get(path.get());
      assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
      for (JsonNode item : json(page).get("items")) {
        seen.add(item.get("id").asText());
      }
      path = link(page, relation);
    }
    return seen;
  }

  private static HttpResponse<String> submit(Partner partner, String title, String key) {
    return partner.post(REQUESTS, BODY.formatted(title), KEY, key);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(json(answer).get("type").asText()).isEqualTo(type);
  }

  private static int rowsWithTitle(String title) throws SQLException {
    return count("select count(*) from clients.project_requests where project_title = ?", title);
  }

  private static int rowsOfAurora() throws SQLException {
    return count(
        "select count(*) from clients.project_requests r join clients.company_info c"
            + " on c.id = r.company_id where c.slug = ?",
        "aurora-motors");
  }

  private static int count(String sql, String value) throws SQLException {
    try (Connection connection = Stack.get().database("portal");
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, value);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
