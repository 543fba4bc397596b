package dev.carportal.clients.request.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.clients.request.model.RequestStatus;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestNoticesTest {
  @ParameterizedTest
  @EnumSource
  void every_state_has_words_in_both_languages(RequestStatus status) {
    String kind = RequestNotices.kind(status);
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINA}) {
      ResourceBundle words = ResourceBundle.getBundle("dev.carportal.i18n.notifications", locale);
      assertThat(words.containsKey(kind + ".title")).as(kind).isTrue();
      assertThat(words.containsKey(kind + ".text")).as(kind).isTrue();
    }
  }
}
