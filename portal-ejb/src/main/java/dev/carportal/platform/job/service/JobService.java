package dev.carportal.platform.job.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.file.service.FileDownload;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.job.model.Job;
import dev.carportal.platform.job.model.JobLine;
import dev.carportal.platform.job.model.JobRepository;
import dev.carportal.platform.job.model.JobStatus;
import dev.carportal.platform.job.service.JobContext.JobResult;
import dev.carportal.platform.outbox.model.PortalOutbox;
import dev.carportal.platform.persistence.model.Json;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.push.service.PushRequested;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts background work, shows it and stops it. */
@Stateless
@RolesAllowed({"customer", "staff", "system"})
public class JobService {
  private static final Logger LOG = LoggerFactory.getLogger(JobService.class);
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject private JobRepository jobs;
  @Inject private FileService files;
  @Inject private PortalOutbox outbox;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<PushRequested> push;

  /**
   * Queues work; it begins after this transaction has committed.
   *
   * @param kind of a {@link JobWork}; its title is {@code <kind>.title} in the bundle {@code jobs}
   * @param payload a record with what the work needs to know
   * @return the public id of the job
   */
  public UUID start(String kind, Object payload) {
    Job job = new Job(kind, Json.write(payload), caller.userId(), caller.name());
    jobs.add(job);
    outbox.write("job.started", new JobStarted(job.getPublicId()));
    tell(job);
    LOG.info("Job {} ({}) was queued", job.getPublicId(), kind);
    return job.getPublicId();
  }

  /** Asks a job to stop: one's own, or anybody's for an administrator. */
  public void cancel(UUID id) {
    Job job = get(id);
    job.askToCancel(clock.instant());
    tell(job);
  }

  /**
   * The caller's own latest jobs, at most so many; the tray asks for everybody who is signed in.
   */
  @PermitAll
  public List<JobRow> listMine(int limit) {
    Long user = caller.userId();
    return user == null
        ? List.of()
        : jobs.list(user, null, PageRequest.after(null, limit)).map(this::row).rows();
  }

  /** Everybody's jobs, newest first. */
  @RolesAllowed("administrator")
  public Page<JobRow> list(@Nullable JobStatus status, PageRequest request) {
    return jobs.list(null, status, request).map(this::row);
  }

  /** The file a job made; only its owner gets it. */
  public FileDownload download(UUID id) {
    return jobs.find(id)
        .filter(job -> job.getOwnerId() != null && job.getOwnerId().equals(caller.userId()))
        .flatMap(jobs::findResult)
        .map(files::download)
        .orElseThrow(() -> new NotFoundException("Job", id));
  }

  private Job get(UUID id) {
    return jobs.find(id)
        .filter(
            job ->
                caller.has(Role.ADMINISTRATOR)
                    || job.getOwnerId() != null && job.getOwnerId().equals(caller.userId()))
        .orElseThrow(() -> new NotFoundException("Job", id));
  }

  private void tell(Job job) {
    Long owner = job.getOwnerId();
    if (owner != null) {
      push.fire(new PushRequested(Set.of(owner), "job"));
    }
  }

  private JobRow row(JobLine line) {
    return new JobRow(
        line.id(),
        say(line.kind() + ".title", List.of()),
        line.status(),
        line.percent(),
        line.ownerName(),
        line.createdAt(),
        line.finishedAt(),
        result(line),
        !line.status().isOver() && !line.cancelAsked(),
        line.resultFileId() != null);
  }

  private @Nullable String result(JobLine line) {
    if (line.status() == JobStatus.INTERRUPTED) {
      return say("job.interrupted", List.of());
    }
    if (line.result() == null) {
      return null;
    }
    JobResult result = Json.read(line.result(), JobResult.class);
    return say(result.key(), result.arguments());
  }

  private String say(String key, List<String> arguments) {
    Locale locale = caller.locale();
    ResourceBundle sentences =
        ResourceBundle.getBundle(
            "dev.carportal.i18n.jobs",
            locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
            JobService.class.getClassLoader(),
            NO_FALLBACK);
    return new MessageFormat(sentences.getString(key), locale).format(arguments.toArray());
  }
}
