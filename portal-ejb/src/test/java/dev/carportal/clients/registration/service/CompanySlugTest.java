package dev.carportal.clients.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanySlugTest {
  @ParameterizedTest
  @CsvSource({
    "Aurora Motors 极光汽车, aurora-motors",
    "'  Müller & Söhne GmbH ', muller-sohne-gmbh",
    "极光汽车, company",
    "A1, a1",
  })
  void a_name_becomes_an_address(String name, String slug) {
    assertThat(CompanySlug.of(name)).isEqualTo(slug);
  }

  @org.junit.jupiter.api.Test
  void a_long_name_is_cut() {
    assertThat(CompanySlug.of("very long ".repeat(20)))
        .hasSizeLessThanOrEqualTo(60)
        .doesNotEndWith("-");
  }
}
