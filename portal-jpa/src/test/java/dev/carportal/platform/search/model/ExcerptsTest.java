package dev.carportal.platform.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptsTest {
  @Test
  void a_chinese_word_is_marked_inside_its_sentence() {
    assertThat(Excerpts.of("仪表启动很快。车库里的导航也能用。", Words.of("导航")))
        .containsExactly("车库里的<mark>导航</mark>也能用。");
  }

  @Test
  void an_english_word_is_marked_in_its_other_forms() {
    assertThat(Excerpts.of("The map updated twice. No news.", Words.of("updates")))
        .containsExactly("The map <mark>updated</mark> twice.");
  }

  @Test
  void what_stands_in_a_text_is_never_html() {
    assertThat(Excerpts.of("<b>CAN</b> & \"LIN\"", Words.of("CAN")))
        .containsExactly("&lt;b&gt;<mark>CAN</mark>&lt;/b&gt; &amp; &quot;LIN&quot;");
  }

  @Test
  void a_word_in_the_other_language_gives_no_excerpt() {
    assertThat(Excerpts.of("只有中文。", Words.of("navigation"))).isEmpty();
  }
}
