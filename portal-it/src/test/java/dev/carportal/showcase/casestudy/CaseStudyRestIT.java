package dev.carportal.showcase.casestudy;

import static dev.carportal.harness.Partner.header;
import static dev.carportal.harness.Partner.json;
import static dev.carportal.harness.Partner.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carportal.harness.Partner;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everybody reads the case library, with or without a token. */
class CaseStudyRestIT {
  private static final String CASES = "/api/v1/cases";

  private final Partner stranger = Partner.stranger();

  @Test
  void the_library_needs_no_token() {
    assertThat(stranger.get(CASES).statusCode()).isEqualTo(200);
    assertThat(Partner.of("partner-aurora").get(CASES).statusCode()).isEqualTo(200);
    assertThat(header(stranger.get(CASES), "Cache-Control")).contains("public");
    assertThat(header(stranger.get(CASES), "Set-Cookie")).isEmpty();
  }

  @Test
  void a_case_is_told_in_both_languages() {
    String slug = json(stranger.get(CASES)).at("/items/0/slug").asText();

    HttpResponse<String> english = stranger.get(CASES + "/" + slug + "?language=en");
    HttpResponse<String> chinese =
        stranger.get(CASES + "/" + slug, "Accept-Language", "zh-CN,zh;q=0.9");

    assertThat(json(english).get("language").asText()).isEqualTo("en");
    assertThat(json(chinese).get("language").asText()).isEqualTo("zh");
    assertThat(json(chinese).get("title").asText())
        .containsPattern("\\p{IsHan}")
        .isNotEqualTo(json(english).get("title").asText());
    assertThat(header(chinese, "Content-Language")).isEqualTo("zh-CN");
    assertThat(
            stranger
                .get(CASES + "/" + slug + "?language=en", "If-None-Match", header(english, "ETag"))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void the_library_is_walked_page_by_page() {
    List<String> slugs = new ArrayList<>();
    Optional<String> path = Optional.of(CASES + "?limit=5&language=en");
    while (path.isPresent()) {
      HttpResponse<String> page = stranger.get(path.get());
      slugs.addAll(json(page).get("items").findValuesAsText("slug"));
      path = link(page, "next");
    }

    assertThat(slugs).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
  }

  @Test
  void the_library_is_narrowed_by_type() {
    JsonNode items = json(stranger.get(CASES + "?type=Voice%20Assistant")).get("items");

    assertThat(items)
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.get("type").asText()).isEqualTo("Voice Assistant"));
  }

  @Test
  void what_is_no_case_is_a_problem() {
    HttpResponse<String> missing = stranger.get(CASES + "/no-such-case");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(header(missing, "Content-Type")).startsWith("application/problem+json");
    assertThat(stranger.get(CASES + "?language=de").statusCode()).isEqualTo(400);
    assertThat(stranger.get(CASES + "?type=Boat").statusCode()).isEqualTo(400);
  }
}
