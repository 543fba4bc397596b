package dev.carportal.platform.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTopicTest {
  @Test
  void the_title_is_the_first_heading() {
    assertThat(HelpTopic.of("a-b", "# Requests\n\nText").title()).isEqualTo("Requests");
    assertThat(HelpTopic.of("a-b", "Text").title()).isEqualTo("a-b");
  }

  @Test
  void markup_and_addresses_that_run_become_harmless() {
    String html = HelpTopic.of("a", "a <script>1</script>\n\n[x](javascript:alert(1))").html();
    assertThat(html).doesNotContain("<script>").doesNotContain("javascript:");
  }
}
