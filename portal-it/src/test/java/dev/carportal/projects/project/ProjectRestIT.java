package dev.carportal.projects.project;

import static dev.carportal.harness.Partner.header;
import static dev.carportal.harness.Partner.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carportal.harness.Partner;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A partner's system follows its own company's projects. */
class ProjectRestIT {
  private static final String PROJECTS = "/api/v1/projects";

  private final Partner aurora = Partner.of("partner-aurora");
  private final Partner helix = Partner.of("partner-helix");

  @Test
  void a_company_sees_its_own_projects_and_no_others() {
    JsonNode ours = json(aurora.get(PROJECTS + "?limit=200")).get("items");
    JsonNode theirs = json(helix.get(PROJECTS + "?limit=200")).get("items");

    assertThat(ours).isNotEmpty();
    assertThat(theirs).isNotEmpty();
    assertThat(ours.findValuesAsText("id"))
        .doesNotContainAnyElementsOf(theirs.findValuesAsText("id"));
    assertThat(aurora.get(PROJECTS + "/" + firstId(ours)).statusCode()).isEqualTo(200);
    assertThat(helix.get(PROJECTS + "/" + firstId(ours)).statusCode()).isEqualTo(404);
    assertThat(aurora.get(PROJECTS + "/" + firstId(theirs)).statusCode()).isEqualTo(404);
  }

  @Test
  void a_project_is_read_with_its_milestones_in_the_clients_language() {
    String path = PROJECTS + "/" + firstId(json(aurora.get(PROJECTS)).get("items"));

    HttpResponse<String> english = aurora.get(path);
    HttpResponse<String> chinese = aurora.get(path, "Accept-Language", "zh-CN");

    assertThat(json(english).get("milestones")).isNotEmpty();
    assertThat(json(english).at("/milestones/0/name").asText())
        .isNotEqualTo(json(chinese).at("/milestones/0/name").asText());
    assertThat(header(english, "Vary")).contains("Accept-Language");
    assertThat(header(english, "ETag")).isNotEqualTo(header(chinese, "ETag"));
    assertThat(aurora.get(path, "If-None-Match", header(english, "ETag")).statusCode())
        .isEqualTo(304);
  }

  @Test
  void projects_can_be_narrowed_to_a_state() {
    JsonNode items =
        json(aurora.get(PROJECTS + "?status=Planning&status=Development")).get("items");

    assertThat(items)
        .allSatisfy(
            item -> assertThat(item.get("status").asText()).isIn("Planning", "Development"));
    assertThat(aurora.get(PROJECTS + "?status=Lost").statusCode()).isEqualTo(400);
  }

  @Test
  void what_is_no_project_is_not_there() {
    assertThat(aurora.get(PROJECTS + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(aurora.ask("POST", PROJECTS).statusCode()).isEqualTo(405);
    assertThat(Partner.stranger().get(PROJECTS).statusCode()).isEqualTo(401);
  }

  private static String firstId(JsonNode items) {
    return items.get(0).get("id").asText();
  }
}
