package dev.carportal.platform.branding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.error.model.InvalidInputException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoCheckTest {
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

  @Test
  void a_drawing_of_plain_shapes_is_a_logo() {
    assertThat(check(SVG.formatted("<path d=\"M0 0h9\" fill=\"url(#a)\"/><use href=\"#a\"/>")))
        .isEqualTo("image/svg+xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<path onload=\"alert(1)\"/>",
        "<use href=\"https://evil.example/a.svg#x\"/>",
        "<path fill=\"url(https://evil.example)\"/>",
        "<foreignObject/>",
        "<style>@import 'x'</style>",
        "<image href=\"https://evil.example/a.png\"/>"
      })
  void a_drawing_with_more_in_it_is_refused(String inside) {
    assertThatThrownBy(() -> check(SVG.formatted(inside)))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void a_doctype_a_page_and_what_is_too_large_are_refused() {
    assertThatThrownBy(() -> check("<!DOCTYPE svg><svg/>"))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> check("<html/>")).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> LogoCheck.mediaType(new byte[LogoCheck.SIZE_MAX + 1]))
        .isInstanceOf(InvalidInputException.class);
  }

  private static String check(String svg) {
    return LogoCheck.mediaType(svg.getBytes(StandardCharsets.UTF_8));
  }
}
