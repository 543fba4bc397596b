package dev.carportal.platform.job.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.job.service.JobContext.JobResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs on this node, in the thread of their message. */
@ApplicationScoped
public class JobRunner {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  @Inject @Any private Instance<JobWork> works;
  @Inject private JobLedger ledger;
  @Inject private Caller caller;

  private final Set<UUID> running = ConcurrentHashMap.newKeySet();

  /** Runs a job to its end, whatever that is. */
  public void run(UUID id) {
    Optional<JobLedger.Begun> begun = ledger.begin(id);
    if (begun.isEmpty()) {
      return;
    }
    running.add(id);
    try {
      Optional<JobWork> work = work(begun.get().kind());
      if (work.isEmpty()) {
        ledger.fail(id, new JobResult("job.unknown", List.of(begun.get().kind())));
      } else {
        run(work.get(), new JobContext(id, begun.get().payload(), ledger));
      }
    } finally {
      running.remove(id);
    }
  }

  /** The jobs that run on this node now. */
  Set<UUID> running() {
    return Set.copyOf(running);
  }

  /** Whether jobs of this kind may simply begin again. */
  boolean canBeginAgain(String kind) {
    return work(kind).map(JobWork::canBeginAgain).orElse(false);
  }

  private void run(JobWork work, JobContext context) {
    UUID id = context.id();
    try {
      work.run(context);
      if (context.cancelled()) {
        ledger.cancel(id);
      } else {
        ledger.succeed(id, context.result(), context.file());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LOG.warn("Job {} stops with its node and is looked after by the others", id);
    } catch (Exception e) {
      LOG.error("Job {} failed", id, e);
      ledger.fail(id, reason(e));
    }
  }

  private JobResult reason(Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortalException known) {
        return new JobResult("job.refused", List.of(known.sentence(caller.locale())));
      }
    }
    return new JobResult("job.failed", List.of(caller.traceId()));
  }

  private Optional<JobWork> work(String kind) {
    return works.stream().filter(work -> work.kind().equals(kind)).findFirst();
  }
}
