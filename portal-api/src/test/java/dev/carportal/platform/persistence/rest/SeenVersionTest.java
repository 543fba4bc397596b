package dev.carportal.platform.persistence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.carportal.platform.error.rest.ProblemKind;
import dev.carportal.platform.error.rest.RefusedRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenVersionTest {
  @Test
  void an_etag_is_a_version() {
    assertThat(SeenVersion.parse("\"17-5f2a90c1\"")).isEqualTo(17);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "*"})
  void no_version_is_asked_for(String header) {
    assertThat(refusal(header)).isEqualTo(ProblemKind.PRECONDITION_REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17",
        "\"17\"",
        "W/\"17-5f2a90c1\"",
        "\"abc\"",
        "\"1-0\", \"2-0\"",
        "\"-1\"",
        "\"9999999999-0\""
      })
  void what_is_no_version_of_ours_never_matches(String header) {
    assertThat(refusal(header)).isEqualTo(ProblemKind.PRECONDITION_FAILED);
  }

  private static ProblemKind refusal(String header) {
    return catchThrowableOfType(RefusedRequestException.class, () -> SeenVersion.parse(header))
        .kind();
  }
}
