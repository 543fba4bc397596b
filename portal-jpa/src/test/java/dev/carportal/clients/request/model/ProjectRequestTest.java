package dev.carportal.clients.request.model;

import static dev.carportal.clients.request.model.ProjectRequests.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.StaleVersionException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProjectRequestTest {
  private static final Instant LATER = MORNING.plusSeconds(3600);

  @Test
  void a_request_goes_its_way_from_submission_to_delivery() {
    ProjectRequest request = ProjectRequests.submitted();
    request.takeUnderReview(LATER);
    request.approve(ProjectRequests.person("chen.yu"), "Welcome", LATER);
    request.progress(LATER);
    request.complete(LATER.plusSeconds(1));
    assertThat(request.getStatus()).isEqualTo(RequestStatus.COMPLETED);
    assertThat(request.getProjectManager().getDisplayName()).isEqualTo("chen.yu");
    assertThat(request.getStatusSince()).isEqualTo(LATER.plusSeconds(1));
  }

  @Test
  void a_request_nobody_has_looked_into_cannot_be_approved() {
    ProjectRequest request = ProjectRequests.submitted();
    assertThatThrownBy(() -> request.approve(ProjectRequests.person("chen.yu"), null, LATER))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("error.request.transition")
        .hasMessageContaining("R-2026-0001");
    assertThat(request.getStatus()).isEqualTo(RequestStatus.SUBMITTED);
    assertThat(request.getProjectManager()).isNull();
  }

  @Test
  void a_rejected_request_cannot_be_withdrawn() {
    ProjectRequest request = ProjectRequests.submitted();
    request.takeUnderReview(LATER);
    request.reject("No capacity", LATER);
    assertThatThrownBy(() -> request.withdraw(null, LATER)).isInstanceOf(RuleException.class);
    assertThat(request.getDecisionReason()).isEqualTo("No capacity");
  }

  @Test
  void a_request_without_a_description_is_not_taken() {
    RequestContent content = RequestContent.of(ProjectType.TESTING, "Seat");
    assertThatThrownBy(
            () ->
                new ProjectRequest(
                    "R-2026-0001", ProjectRequests.person("a"), null, content, MORNING))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("error.request.incomplete");
  }

  @Test
  void an_author_who_saw_another_version_is_refused() {
    ProjectRequest request = ProjectRequests.submitted();
    assertThatThrownBy(() -> request.expectVersion(3)).isInstanceOf(StaleVersionException.class);
  }

  @Test
  void blank_words_are_no_content() {
    RequestContent content =
        new RequestContent(ProjectType.TESTING, "  ", "x ", null, " ", null, null);
    assertThat(content.title()).isNull();
    assertThat(content.description()).isEqualTo("x");
    assertThat(content.outcomes()).isNull();
    assertThat(content.isComplete()).isFalse();
    assertThat(content.requirements()).isEqualTo(TechnicalRequirements.none());
  }
}
