package dev.carportal.platform.persistence.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitMappingTest {
  @ParameterizedTest
  @ValueSource(strings = {"portal", "showcase"})
  void the_mapping_of_a_unit_agrees_with_its_migrations(String unit) {
    assertThat(TestDatabase.unit(unit).isOpen()).isTrue();
  }
}
