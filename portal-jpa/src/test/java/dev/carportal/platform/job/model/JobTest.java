package dev.carportal.platform.job.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.error.model.RuleException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobTest {
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

  @Test
  void work_that_has_not_begun_stops_at_once() {
    Job job = job();
    job.askToCancel(NOW);
    assertThat(job.getStatus()).isEqualTo(JobStatus.CANCELLED);
    assertThat(job.getFinishedAt()).isEqualTo(NOW);
  }

  @Test
  void work_under_way_is_asked_and_ends_by_itself() {
    Job job = job();
    job.begin(NOW);
    job.askToCancel(NOW);
    assertThat(job.getStatus()).isEqualTo(JobStatus.RUNNING);
    assertThat(job.isCancelAsked()).isTrue();
    job.cancel(NOW);
    assertThat(job.getStatus()).isEqualTo(JobStatus.CANCELLED);
  }

  @Test
  void work_that_is_over_stays_over() {
    Job job = job();
    job.begin(NOW);
    job.succeed(null, null, NOW);
    assertThat(job.getPercent()).isEqualTo(100);
    assertThatThrownBy(() -> job.askToCancel(NOW)).isInstanceOf(RuleException.class);
    assertThatThrownBy(() -> job.fail("{}", NOW)).isInstanceOf(RuleException.class);
    assertThatThrownBy(() -> job.begin(NOW)).isInstanceOf(RuleException.class);
  }

  @Test
  void work_whose_node_is_gone_begins_again_from_nothing_or_says_so() {
    Job again = job();
    again.begin(NOW);
    again.queueAgain();
    assertThat(again.getStatus()).isEqualTo(JobStatus.QUEUED);
    assertThat(again.getPercent()).isZero();
    Job lost = job();
    lost.begin(NOW);
    lost.interrupt(NOW);
    assertThat(lost.getStatus().isOver()).isTrue();
  }

  private static Job job() {
    return new Job("search.rebuild", "{}", 1L, "Max Admin");
  }
}
