package dev.carportal.run.process;

import dev.carportal.run.LaunchException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that outlives the terminal's Ctrl-C, so that the launcher alone decides who ends when.
 */
public final class Background {
  private final Process process;

  private Background(Process process) {
    this.process = process;
  }

  /** Starts the command with these additions to the environment; its words go to the log file. */
  public static Background start(List<String> command, Map<String, String> environment, Path log) {
    try {
      if (Files.exists(log)) {
        Files.move(
            log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
      ProcessBuilder builder =
          new ProcessBuilder(deaf(command))
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(nothing()))
              .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
      builder.environment().putAll(environment);
      return new Background(builder.start());
    } catch (IOException e) {
      throw new LaunchException(command.get(0) + " could not be started: " + e.getMessage(), e);
    }
  }

  /** A signal that is ignored when a program starts stays ignored in all that it starts. */
  private static List<String> deaf(List<String> command) {
    if (isWindows()) {
      return command;
    }
    List<String> wrapped =
        new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
    wrapped.addAll(command);
    return wrapped;
  }

  public static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
  }

  private static File nothing() {
    return new File(isWindows() ? "NUL" : "/dev/null");
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public int exitCode() {
    return process.exitValue();
  }

  /** The process and all that it started. */
  public List<ProcessHandle> handles() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /** Asks politely, waits that long, then ends the whole family. */
  public void stop(long patienceSeconds) {
    List<ProcessHandle> family = handles();
    if (isWindows()) {
      family.forEach(ProcessHandle::destroy);
    } else {
      process.destroy();
    }
    try {
      process.waitFor(patienceSeconds, TimeUnit.SECONDS);
      awaitEnd(family, 2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end(family);
  }

  /** Ends the processes that still live, at once. */
  public static void end(List<ProcessHandle> processes) {
    processes.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
  }

  private static void awaitEnd(List<ProcessHandle> family, int seconds)
      throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < until && family.stream().anyMatch(ProcessHandle::isAlive)) {
      Thread.sleep(50);
    }
  }
}
