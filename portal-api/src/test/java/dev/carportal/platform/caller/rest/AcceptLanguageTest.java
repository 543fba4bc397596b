package dev.carportal.platform.caller.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | en",
        "zh | zh-CN",
        "zh-CN,zh;q=0.9,en;q=0.8 | zh-CN",
        "zh-Hant-TW | zh-CN",
        "en-GB,zh;q=0.1 | en",
        "de,zh;q=0.5 | zh-CN",
        "de | en",
        "zh;q=0,en | en",
        "* | en",
        ";;;= | en"
      })
  void the_first_of_our_languages_is_taken(String header, String tag) {
    assertThat(AcceptLanguage.of(header)).isEqualTo(Locale.forLanguageTag(tag));
  }
}
