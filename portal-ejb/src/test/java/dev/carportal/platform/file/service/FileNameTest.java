package dev.carportal.platform.file.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @Test
  void a_name_is_kept_composed_and_without_space_around_it() {
    assertThat(FileName.clean("  Ausfu\u0308hrung 需求.pdf ")).isEqualTo("Ausf\u00fchrung 需求.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.pdf",
        "..\\secret.pdf",
        "/etc/passwd",
        "C:\\temp\\a.pdf",
        ".htaccess",
        "..",
        "a\u0000.pdf",
        "a\nb.pdf",
        "invoice\u202efdp.exe",
        "a\u200b.pdf",
        "",
        "   "
      })
  void a_path_and_what_cannot_be_seen_are_refused(String name) {
    assertThatThrownBy(() -> FileName.clean(name)).isInstanceOf(FileRefusedException.class);
  }

  @Test
  void a_long_name_is_refused_with_the_limit() {
    assertThatThrownBy(() -> FileName.clean("a".repeat(197) + ".pdf"))
        .isInstanceOfSatisfying(
            FileRefusedException.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("error.file.nameLong");
              assertThat(refused.sentence(Locale.ENGLISH)).contains("200");
              assertThat(refused.sentence(Locale.SIMPLIFIED_CHINESE)).contains("200 个字符");
            });
  }
}
