package dev.carportal.run.process;

import java.util.List;

/** One of the programs a run consists of. */
public interface Child {
  /** As people call it. */
  String name();

  /**
   * Starts it and returns once it does its work; what keeps it from that is thrown as a sentence.
   */
  void start() throws InterruptedException;

  boolean isAlive();

  /** All processes that belong to it now. */
  List<ProcessHandle> processes();

  /** Asks it to end, waits, and ends it if it does not; harmless if it does not run. */
  void stop();
}
