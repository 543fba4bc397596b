package dev.carportal.showcase.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.showcase.site.web.PublicRoute.View;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicRouteTest {
  @ParameterizedTest
  @CsvSource({
    "/zh/, HOME",
    "/en/capabilities, CAPABILITIES",
    "/en/capabilities/voice, CAPABILITY",
    "/zh/cases, CASES",
    "/zh/cases/ar-hud, CASE",
    "/zh/cases/ar-hud/sheet, SHEET",
    "/en/search, SEARCH",
    "/en/legal, LEGAL",
  })
  void an_address_leads_to_its_page(String path, View view) {
    assertThat(PublicRoute.of(path, null)).get().extracting(PublicRoute::view).isEqualTo(view);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/",
        "/en/sheet",
        "/en/sheet/voice",
        "/en/cases/Voice",
        "/en/cases/../../admin",
        "/en/cases/voice/sheet/more",
        "/en/capabilities/voice/sheet",
        "/en/legal/voice",
        "/en/nothing",
        "/en/cases/voice;x=1",
      })
  void an_address_that_is_none_of_ours_leads_nowhere(String path) {
    assertThat(PublicRoute.of(path, null)).isEmpty();
  }

  @Test
  void parameters_the_page_does_not_know_are_dropped_and_the_rest_put_in_order() {
    PublicRoute route =
        PublicRoute.of("/en/cases", "utm_source=x&type=NAVIGATION_APP&q=&technology=Qt%206")
            .orElseThrow();
    assertThat(route.query()).isEqualTo("technology=Qt+6&type=NAVIGATION_APP");
    assertThat(PublicRoute.of("/en/", "a=b").orElseThrow().address()).isEqualTo("/en/");
  }

  @Test
  void what_is_typed_or_paged_or_downloaded_is_not_kept() {
    assertThat(PublicRoute.of("/en/cases", "q=map").orElseThrow().keepAs()).isNull();
    assertThat(PublicRoute.of("/en/cases", "cursor=abc").orElseThrow().keepAs()).isNull();
    assertThat(PublicRoute.of("/en/cases/voice/sheet", null).orElseThrow().keepAs()).isNull();
    assertThat(PublicRoute.of("/en/cases", "type=VOICE_ASSISTANT").orElseThrow().keepAs())
        .isEqualTo("/en/cases?type=VOICE_ASSISTANT");
  }

  @Test
  void broken_escapes_are_dropped() {
    assertThat(PublicRoute.of("/en/cases", "q=%zz&type=A").orElseThrow().query())
        .isEqualTo("type=A");
  }

  @Test
  void the_first_of_our_languages_that_a_browser_asks_for_wins() {
    assertThat(prefersChinese(Locale.FRENCH, Locale.TRADITIONAL_CHINESE, Locale.UK)).isTrue();
    assertThat(prefersChinese(Locale.US, Locale.CHINA)).isFalse();
    assertThat(prefersChinese(Locale.GERMAN)).isFalse();
  }

  private static boolean prefersChinese(Locale... wanted) {
    return Languages.prefersChinese(Collections.enumeration(List.of(wanted)));
  }
}
