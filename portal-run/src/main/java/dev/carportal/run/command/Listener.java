package dev.carportal.run.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** Waits beside the run for the file that asks it to stop, and keeps its notes up to date. */
final class Listener {
  private static final long LOOK_MILLIS = 400;

  private Listener() {}

  static void start(Path stopFile, Runnable notes) {
    Thread thread = new Thread(() -> listen(stopFile, notes), "listener");
    thread.setDaemon(true);
    thread.start();
  }

  private static void listen(Path stopFile, Runnable notes) {
    try {
      while (!Files.exists(stopFile)) {
        notes.run();
        Thread.sleep(LOOK_MILLIS);
      }
      System.exit(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
