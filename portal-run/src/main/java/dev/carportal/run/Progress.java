package dev.carportal.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells a person how far a run is: one line a step, with the time since the start. */
public final class Progress {
  private final PrintStream out;
  private final Instant start;

  public Progress(PrintStream out) {
    this.out = out;
    this.start = Instant.now();
  }

  /** For tests and tools that report in their own way. */
  public static Progress silent() {
    return new Progress(new PrintStream(PrintStream.nullOutputStream()));
  }

  public void say(String line) {
    Duration passed = Duration.between(start, Instant.now());
    synchronized (out) {
      out.printf(Locale.ROOT, "%3d:%02d  %s%n", passed.toMinutes(), passed.toSecondsPart(), line);
      out.flush();
    }
  }

  /** Says a step is done and how long it took. */
  public void done(String what, Instant since) {
    say(what + " (" + seconds(Duration.between(since, Instant.now())) + ")");
  }

  /** Text without a time before it: the address and the accounts, for instance. */
  public void plain(String text) {
    synchronized (out) {
      out.println(text);
      out.flush();
    }
  }

  public Duration passed() {
    return Duration.between(start, Instant.now());
  }

  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
