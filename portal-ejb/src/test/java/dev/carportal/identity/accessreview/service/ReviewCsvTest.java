package dev.carportal.identity.accessreview.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.identity.accessreview.model.LineDecision;
import dev.carportal.identity.account.service.SecondFactor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A review as a table. */
class ReviewCsvTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void no_spreadsheet_takes_a_name_for_a_formula(String name) {
    assertThat(ReviewCsv.cell(name)).startsWith("\"'").doesNotStartWith("\"" + name);
  }

  @Test
  void quotes_are_doubled() {
    assertThat(ReviewCsv.cell("Lin \"Wei\", Aurora")).isEqualTo("\"Lin \"\"Wei\"\", Aurora\"");
  }

  @Test
  void everybody_has_a_line_who_is_there_or_left() {
    ReviewDetails review =
        new ReviewDetails(
            new UUID(0, 1),
            0,
            "Aurora",
            "2026-Q4",
            NOW,
            null,
            null,
            false,
            List.of(person("Lin Wei", SinceLast.NEW)),
            List.of(person("Old Hand", SinceLast.GONE)));
    assertThat(ReviewCsv.of(review).split("\r\n"))
        .hasSize(3)
        .anyMatch(line -> line.contains("\"Lin Wei\"") && line.contains("\"APP EMAIL\""))
        .anyMatch(line -> line.contains("\"Old Hand\"") && line.contains("\"GONE\""));
  }

  @Test
  void what_became_of_somebody_is_seen_by_her_role_then_and_now() {
    assertThat(SinceLast.of(null, "customer")).isEqualTo(SinceLast.NEW);
    assertThat(SinceLast.of("customer", "customer")).isEqualTo(SinceLast.SAME);
    assertThat(SinceLast.of("customer", "customer-admin")).isEqualTo(SinceLast.ROLE_CHANGED);
    assertThat(SinceLast.of("customer", null)).isEqualTo(SinceLast.GONE);
  }

  private static ReviewPerson person(String name, SinceLast since) {
    return new ReviewPerson(
        null,
        null,
        0,
        name,
        "a@example.com",
        "customer",
        List.of(SecondFactor.APP, SecondFactor.EMAIL),
        NOW,
        null,
        since,
        LineDecision.KEPT,
        "Lin Wei",
        NOW);
  }
}
