package dev.carportal.platform.cache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class RenderedPageTest {
  private static final byte[] HTML = "<p>地库里也能用的导航</p>".repeat(50).getBytes(StandardCharsets.UTF_8);

  @Test
  void both_forms_hold_the_same_page() throws IOException {
    RenderedPage page = RenderedPage.of(HTML, 1);
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(page.zipped()))) {
      assertThat(zip.readAllBytes()).isEqualTo(page.plain());
    }
    assertThat(page.zipped().length).isLessThan(HTML.length / 5);
  }

  @Test
  void the_tag_follows_the_content_and_not_the_time() {
    assertThat(RenderedPage.of(HTML, 1).tag()).isEqualTo(RenderedPage.of(HTML, 2).tag());
    assertThat(RenderedPage.of(new byte[] {1}, 1).tag())
        .isNotEqualTo(RenderedPage.of(HTML, 1).tag());
  }
}
