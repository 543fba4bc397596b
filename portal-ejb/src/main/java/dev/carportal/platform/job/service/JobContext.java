package dev.carportal.platform.job.service;

import dev.carportal.platform.file.service.ReceivedFile;
import dev.carportal.platform.persistence.model.Json;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a running piece of work knows and says; used by the thread that runs it. */
public final class JobContext {
  private static final long SECOND = 1_000_000_000L;

  private final UUID id;
  private final String payload;
  private final JobLedger ledger;
  private int percent;
  private boolean cancelled;
  private long toldAt = System.nanoTime();
  private @Nullable JobResult result;
  private @Nullable ReceivedFile file;

  JobContext(UUID id, String payload, JobLedger ledger) {
    this.id = id;
    this.payload = payload;
    this.ledger = ledger;
  }

  /** The public id of the job. */
  public UUID id() {
    return id;
  }

  /** What the work was given when it was started. */
  public <P> P payload(Class<P> type) {
    return Json.read(payload, type);
  }

  /** Says how far the work is, 0 to 100; kept at most once a second. */
  public void progress(int nowPercent) {
    percent = Math.min(Math.max(nowPercent, 0), 100);
    tell();
  }

  /** Whether somebody asked the work to stop; it should then end soon and leave things whole. */
  public boolean cancelled() {
    tell();
    return cancelled;
  }

  /**
   * Says what came of the work.
   *
   * @param key names the sentence in the bundle {@code jobs}
   */
  public void result(String key, Object... arguments) {
    result = new JobResult(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** Gives a file that the work made to its owner. */
  public void file(ReceivedFile made) {
    file = made;
  }

  @Nullable JobResult result() {
    return result;
  }

  @Nullable ReceivedFile file() {
    return file;
  }

  private void tell() {
    if (System.nanoTime() - toldAt >= SECOND) {
      cancelled = ledger.note(id, percent);
      toldAt = System.nanoTime();
    }
  }

  /** What came of work, before it is said in a language. */
  record JobResult(String key, List<String> arguments) {}
}
