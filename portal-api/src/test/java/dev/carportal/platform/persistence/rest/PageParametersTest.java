package dev.carportal.platform.persistence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.carportal.platform.error.rest.RefusedRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageParametersTest {
  @Test
  void a_page_has_a_size() {
    assertThat(PageParameters.size(null)).isEqualTo(25);
    assertThat(PageParameters.size("1")).isEqualTo(1);
    assertThat(PageParameters.size("200")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "201", "many", "1.5", "99999999999"})
  void a_size_that_cannot_be_is_refused_by_name(String limit) {
    RefusedRequestException refused =
        catchThrowableOfType(RefusedRequestException.class, () -> PageParameters.size(limit));

    assertThat(refused.parameter()).isEqualTo("limit");
  }
}
