package dev.carportal.platform.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void words_are_parted_by_blanks_and_signs_of_both_languages() {
    assertThat(Words.of(" 导航，语音\u3000AUTOSAR/OTA ").list())
        .containsExactly("导航", "语音", "AUTOSAR", "OTA");
  }

  @Test
  void whoever_types_a_novel_is_heard_for_its_first_words() {
    assertThat(Words.of("a ".repeat(500)).list()).hasSize(Words.MAX_WORDS);
  }

  @Test
  void nothing_typed_is_no_words() {
    assertThat(Words.of(null).isEmpty()).isTrue();
    assertThat(Words.of("  ，。").isEmpty()).isTrue();
  }
}
