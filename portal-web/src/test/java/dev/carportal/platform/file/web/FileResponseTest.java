package dev.carportal.platform.file.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FileResponseTest {
  @Test
  void a_name_in_any_language_reaches_the_browser_and_cannot_break_the_header() {
    assertThat(FileResponse.disposition("需求 \"1\".pdf"))
        .isEqualTo(
            "attachment; filename=\"__ _1_.pdf\";"
                + " filename*=UTF-8''%E9%9C%80%E6%B1%82%20%221%22.pdf");
  }

  @Test
  void what_is_no_id_in_the_hidden_input_is_left_out() {
    UUID id = UUID.randomUUID();
    assertThat(Uploads.ids(id + ",,x,../y")).containsExactly(id);
    assertThat(Uploads.ids(null)).isEmpty();
  }
}
