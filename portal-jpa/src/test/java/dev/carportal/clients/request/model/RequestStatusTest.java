package dev.carportal.clients.request.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.platform.persistence.model.CodeConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestStatusTest {
  @ParameterizedTest
  @CsvSource({
    "SUBMITTED, UNDER_REVIEW",
    "SUBMITTED, WITHDRAWN",
    "UNDER_REVIEW, APPROVED",
    "UNDER_REVIEW, REJECTED",
    "UNDER_REVIEW, WITHDRAWN",
    "APPROVED, IN_PROGRESS",
    "IN_PROGRESS, COMPLETED",
  })
  void these_steps_and_no_others_are_possible(RequestStatus from, RequestStatus to) {
    assertThat(from.canBecome(to)).isTrue();
    long all = 0;
    for (RequestStatus status : RequestStatus.values()) {
      all += status.successors().size();
    }
    assertThat(all).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource(names = {"REJECTED", "COMPLETED", "WITHDRAWN"})
  void nothing_follows_an_end(RequestStatus end) {
    assertThat(end.isFinal()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void a_code_is_read_back_as_its_status(RequestStatus status) {
    assertThat(CodeConverter.parse(RequestStatus.class, status.code())).isEqualTo(status);
  }

  @Test
  void codes_are_those_of_the_data_model() {
    assertThat(RequestStatus.UNDER_REVIEW.code()).isEqualTo("Under_Review");
    assertThat(RequestStatus.IN_PROGRESS.code()).isEqualTo("In_Progress");
  }
}
