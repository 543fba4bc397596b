package dev.carportal.clients.evaluation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestExportWorkTest {
  @Test
  void quotes_commas_and_lines_stay_in_their_cell() {
    assertThat(RequestExportWork.line(Stream.of("a,b", "say \"hi\"\nnow")))
        .isEqualTo("\"a,b\",\"say \"\"hi\"\"\nnow\"\r\n");
  }

  @Test
  void a_spreadsheet_runs_nothing_that_a_customer_wrote() {
    assertThat(RequestExportWork.cell("=HYPERLINK(1)")).isEqualTo("\"'=HYPERLINK(1)\"");
    assertThat(RequestExportWork.cell("@SUM")).startsWith("\"'@");
  }
}
