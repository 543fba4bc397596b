package dev.carportal.projects.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.error.model.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionNumberTest {
  @ParameterizedTest
  @CsvSource({"1, 1.0", "v2.3, 2.3", "1.2.3, 1.2.3", "' 4.0 ', 4.0", "1.0.0, 1.0"})
  void people_write_versions_in_several_ways(String text, String read) {
    assertThat(VersionNumber.parse(text)).hasToString(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "one", "1.", "1.2.3.4", "-1", "1,2", "99999", "1.0-beta"})
  void what_is_no_version_is_refused(String text) {
    assertThatThrownBy(() -> VersionNumber.parse(text)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void ten_comes_after_nine() {
    assertThat(VersionNumber.parse("1.10")).isGreaterThan(VersionNumber.parse("1.9"));
    assertThat(VersionNumber.parse("1.9").next()).hasToString("1.10");
  }
}
