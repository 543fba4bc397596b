package dev.carportal.platform.job.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobRepositoryTest {
  @Test
  void jobs_are_listed_by_owner_and_by_status() {
    TestDatabase.portal(
        em -> {
          Job mine = new Job("search.rebuild", "{}", 911L, "Max Admin");
          Job running = new Job("search.rebuild", "{}", 912L, "Anna Klein");
          running.begin(Instant.now());
          em.persist(mine);
          em.persist(running);
          em.flush();

          assertThat(JobRepository.list(em, 911L, null, PageRequest.first()).rows())
              .extracting(JobLine::id)
              .containsExactly(mine.getPublicId());
          assertThat(JobRepository.list(em, null, JobStatus.RUNNING, PageRequest.first()).rows())
              .extracting(JobLine::id)
              .contains(running.getPublicId())
              .doesNotContain(mine.getPublicId());
        });
  }

  @Test
  void progress_is_noted_only_while_the_job_runs() {
    TestDatabase.portal(
        em -> {
          Job job = new Job("search.rebuild", "{}", 913L, "Max Admin");
          em.persist(job);
          em.flush();
          assertThat(note(em, job)).isZero();
          job.begin(Instant.now());
          em.flush();
          assertThat(note(em, job)).isEqualTo(1);
        });
  }

  private static int note(jakarta.persistence.EntityManager em, Job job) {
    return em.createNamedQuery(Job_.QUERY_JOB_NOTE)
        .setParameter("id", job.getPublicId())
        .setParameter("percent", 40)
        .setParameter("now", Instant.now())
        .executeUpdate();
  }
}
