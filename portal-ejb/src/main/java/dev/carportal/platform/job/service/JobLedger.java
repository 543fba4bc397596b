package dev.carportal.platform.job.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.file.service.ReceivedFile;
import dev.carportal.platform.job.model.Job;
import dev.carportal.platform.job.model.JobRepository;
import dev.carportal.platform.job.model.JobStatus;
import dev.carportal.platform.job.service.JobContext.JobResult;
import dev.carportal.platform.outbox.model.PortalOutbox;
import dev.carportal.platform.persistence.model.Json;
import dev.carportal.platform.push.service.PushRequested;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what becomes of jobs, each step in a transaction of its own. */
@Stateless
@RolesAllowed("system")
public class JobLedger {
  private static final Logger LOG = LoggerFactory.getLogger(JobLedger.class);
  private static final Duration SILENCE = Duration.ofSeconds(90);

  @Inject private JobRepository jobs;
  @Inject private FileService files;
  @Inject private PortalOutbox outbox;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<PushRequested> push;

  /** Begins a job, unless it is over or another node has begun it. */
  public Optional<Begun> begin(UUID id) {
    return jobs.find(id)
        .filter(job -> job.getStatus() == JobStatus.QUEUED)
        .map(
            job -> {
              job.begin(clock.instant());
              tell(job);
              return new Begun(job.getKind(), job.getPayload());
            });
  }

  /**
   * Notes how far a job is.
   *
   * @return whether somebody asked it to stop
   */
  public boolean note(UUID id, int percent) {
    jobs.note(id, percent, clock.instant());
    jobs.find(id).ifPresent(this::tell);
    return jobs.isCancelAsked(id);
  }

  /** Ends a job well. */
  public void succeed(UUID id, @Nullable JobResult result, @Nullable ReceivedFile made) {
    end(
        id,
        job -> {
          StoredFile file = made == null ? null : files.keep(made, caller.companyId());
          job.succeed(
              result == null ? null : Json.write(result),
              file == null ? null : file.getId(),
              clock.instant());
        });
  }

  /** Ends a job that could not be done. */
  public void fail(UUID id, JobResult reason) {
    end(id, job -> job.fail(Json.write(reason), clock.instant()));
  }

  /** Ends a job because it was asked to stop. */
  public void cancel(UUID id) {
    end(id, job -> job.cancel(clock.instant()));
  }

  /** Notes that these jobs run on this node. */
  public void hear(Collection<UUID> running) {
    jobs.hear(running, clock.instant());
  }

  /** Looks after jobs whose node went away: begins them again, or says that they ended. */
  public void recover(Predicate<String> canBeginAgain) {
    for (Job job : jobs.findQuiet(clock.instant().minus(SILENCE))) {
      if (job.isCancelAsked()) {
        job.cancel(clock.instant());
      } else if (canBeginAgain.test(job.getKind())) {
        job.queueAgain();
        outbox.write("job.started", new JobStarted(job.getPublicId()));
      } else {
        job.interrupt(clock.instant());
      }
      LOG.warn(
          "Job {} ({}) lost its node and is {} now",
          job.getPublicId(),
          job.getKind(),
          job.getStatus());
      tell(job);
    }
  }

  private void end(UUID id, java.util.function.Consumer<Job> verb) {
    jobs.find(id)
        .filter(job -> job.getStatus() == JobStatus.RUNNING)
        .ifPresent(
            job -> {
              verb.accept(job);
              LOG.info("Job {} ({}) is over: {}", id, job.getKind(), job.getStatus());
              tell(job);
            });
  }

  private void tell(Job job) {
    Long owner = job.getOwnerId();
    if (owner != null) {
      push.fire(new PushRequested(Set.of(owner), "job"));
    }
  }

  /** What a node needs to know of a job it has begun. */
  public record Begun(String kind, String payload) {}
}
