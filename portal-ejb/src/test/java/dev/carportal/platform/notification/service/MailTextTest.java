package dev.carportal.platform.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MailTextTest {
  private static final String SITE = "Zhiyu & Co";

  @Test
  void every_notice_is_written_in_both_languages() {
    ResourceBundle english = NoticeText.bundle(Locale.ENGLISH);
    ResourceBundle chinese = NoticeText.bundle(Locale.SIMPLIFIED_CHINESE);
    Set<String> own = new TreeSet<>(english.keySet());
    assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(own);
    for (String key : own) {
      assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
    }
  }

  @Test
  void every_notice_has_a_title_and_a_text() {
    Set<String> keys = NoticeText.bundle(Locale.ENGLISH).keySet();
    for (String key : keys) {
      if (key.endsWith(".title")) {
        assertThat(keys).contains(key.replaceFirst("title$", "text"));
      }
    }
  }

  @Test
  void a_mail_names_the_site_and_leads_to_the_portal() {
    MailText mail = mail("zh-CN");
    assertThat(mail.subject()).startsWith("[" + SITE + "] ").doesNotContain("\n");
    assertThat(mail.plain()).contains("您好", "http://localhost:8080/portal/x");
    assertThat(mail.html()).contains("Zhiyu &amp; Co", "lang=\"zh-CN\"");
    assertThat(mail("en").plain()).contains("Hello,");
  }

  @Test
  void several_things_are_one_letter_that_counts_what_it_does_not_tell() {
    Notice first = new Notice(kind(), List.of("Alpha", "b", "c", "d"), "http://localhost/one");
    Notice second = new Notice(kind(), List.of("Beta", "b", "c", "d"), "http://localhost/two");
    MailText mail = MailText.of(List.of(first, second), 1234, Locale.ENGLISH, SITE);
    assertThat(mail.subject()).isEqualTo("[" + SITE + "] 1,236 updates for you");
    assertThat(mail.plain()).contains("http://localhost/one", "http://localhost/two", "And 1,234");
    assertThat(mail.html()).contains("http://localhost/one", "http://localhost/two", "And 1,234");
    assertThat(mail.plain().indexOf("/one")).isLessThan(mail.plain().indexOf("/two"));
  }

  @Test
  void what_a_customer_wrote_cannot_become_markup_or_a_header() {
    Notice evil =
        new Notice(kind(), List.of("<script>\nBcc: x", "b", "c", "d"), "http://localhost:8080/x");
    MailText mail = MailText.of(List.of(evil), 0, Locale.ENGLISH, SITE);
    assertThat(mail.subject()).doesNotContain("\n");
    assertThat(mail.html()).doesNotContain("<script>");
    MailText several = MailText.of(List.of(evil, evil), 0, Locale.ENGLISH, SITE);
    assertThat(several.html()).doesNotContain("<script>");
  }

  private static MailText mail(String locale) {
    Notice notice =
        new Notice(kind(), List.of("1", "2", "3", "4"), "http://localhost:8080/portal/x");
    return MailText.of(List.of(notice), 0, Locale.forLanguageTag(locale), SITE);
  }

  private static String kind() {
    return NoticeText.bundle(Locale.ENGLISH).keySet().stream()
        .filter(key -> key.endsWith(".title"))
        .map(key -> key.replaceFirst("\\.title$", ""))
        .sorted()
        .findFirst()
        .orElseThrow();
  }
}
