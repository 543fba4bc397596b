package dev.carportal.identity.user.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void a_chinese_name_begins_with_the_family() {
    assertThat(new PersonName("梅", " 赵 ").written()).isEqualTo("赵梅");
  }

  @Test
  void other_names_begin_with_the_person() {
    assertThat(new PersonName("Anna", "Klein").written()).isEqualTo("Anna Klein");
    assertThat(new PersonName("Mei", "赵").written()).isEqualTo("Mei 赵");
    assertThat(new PersonName("Sukarno", "").written()).isEqualTo("Sukarno");
  }
}
