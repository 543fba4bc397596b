package dev.carportal.platform.job.service;

/** A kind of background work; found by CDI, run as {@code system} in the name of who started it. */
public interface JobWork {
  /** The kind of job it does, for example {@code search.rebuild}; names its texts too. */
  String kind();

  /** Whether it may simply begin again after the node that ran it went away. */
  default boolean canBeginAgain() {
    return false;
  }

  /**
   * Does the work, without a transaction of its own: it calls services that have theirs.
   *
   * @throws Exception if it cannot be done; the job is then marked as failed
   */
  void run(JobContext context) throws Exception;
}
