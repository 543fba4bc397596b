package dev.carportal.run.process;

import dev.carportal.run.LaunchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end. */
public final class Command {
  private Command() {}

  /**
   * Runs it with its words in the log; anything but success is thrown with the log's last lines.
   */
  public static void run(
      String what, List<String> command, Map<String, String> environment, Path folder, Path log)
      throws InterruptedException {
    int code = exitCode(command, environment, folder, log);
    if (code != 0) {
      throw new LaunchException(
          what + " failed (exit code " + code + "). The end of " + log + ":\n" + tail(log, 25));
    }
  }

  /** Runs it and tells how it ended. */
  public static int exitCode(
      List<String> command, Map<String, String> environment, Path folder, Path log)
      throws InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
    builder.environment().putAll(environment);
    Process process = null;
    try {
      process = builder.start();
      process.getOutputStream().close();
      return process.waitFor();
    } catch (IOException e) {
      throw new LaunchException(command.get(0) + " could not be run: " + e.getMessage(), e);
    } finally {
      if (process != null && process.isAlive()) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(5, TimeUnit.SECONDS);
      }
    }
  }

  /** What was written to a log file since it was that long; all of it if it began anew. */
  public static String since(Path log, long length) {
    try {
      if (!Files.exists(log)) {
        return "";
      }
      byte[] all = Files.readAllBytes(log);
      int from = length > all.length ? 0 : (int) length;
      return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long a log file is now. */
  public static long length(Path log) {
    try {
      return Files.exists(log) ? Files.size(log) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last lines of a log file. */
  public static String tail(Path log, int lines) {
    if (!Files.exists(log)) {
      return "(nothing was written)";
    }
    try {
      List<String> all =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
