package dev.carportal.platform.branding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
  private static final Colour PAPER = Colour.parse("#ffffff");
  private static final Colour NIGHT = Colour.parse("#141e20");

  @Test
  void black_on_white_has_the_largest_contrast() {
    assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
  }

  @Test
  void what_is_no_colour_is_refused_with_its_text() {
    assertThatThrownBy(() -> Colour.parse("teal"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"teal\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#0b6e6e", "#ffd400", "#ff00ff", "#e60012", "#000000", "#ffffff"})
  void whatever_colour_a_company_chooses_can_be_read_in_both_themes(String accent) {
    Matcher pair =
        Pattern.compile("--accent:light-dark\\((#\\w+),(#\\w+)\\)")
            .matcher(ColoursServlet.css(Colour.parse(accent)));

    assertThat(pair.find()).isTrue();
    assertThat(Colour.parse(pair.group(1)).contrast(PAPER)).isGreaterThanOrEqualTo(4.5);
    assertThat(Colour.parse(pair.group(2)).contrast(NIGHT)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#0b6e6e", "#ffd400", "#ff00ff", "#e60012", "#000000", "#ffffff"})
  void text_on_the_accent_can_be_read_in_both_themes(String accent) {
    Matcher pairs =
        Pattern.compile(
                "--accent:light-dark\\((#\\w+),(#\\w+)\\).*--accent-text:light-dark\\((#\\w+),(#\\w+)\\)")
            .matcher(ColoursServlet.css(Colour.parse(accent)));

    assertThat(pairs.find()).isTrue();
    assertThat(Colour.parse(pairs.group(1)).contrast(Colour.parse(pairs.group(3))))
        .isGreaterThanOrEqualTo(4.5);
    assertThat(Colour.parse(pairs.group(2)).contrast(Colour.parse(pairs.group(4))))
        .isGreaterThanOrEqualTo(4.5);
  }
}
