package dev.carportal.run;

import dev.carportal.run.home.RunState;
import dev.carportal.run.process.Background;
import dev.carportal.run.process.Child;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Watches what runs: starts a crashed child anew, a few times, and then gives up with a reason. */
public final class Supervisor {
  private static final int RESTARTS = 3;
  private static final Duration WITHIN = Duration.ofMinutes(10);
  private static final long LOOK_MILLIS = 500;
  private final List<Child> children;
  private final RunState state;
  private final Progress progress;
  private final Map<String, Deque<Instant>> restarts = new HashMap<>();

  public Supervisor(List<Child> children, RunState state, Progress progress) {
    this.children = List.copyOf(children);
    this.state = state;
    this.progress = progress;
  }

  /** Remembers the processes of what lives, for a later launcher to end if this one is killed. */
  public void remember() {
    children.stream()
        .filter(Child::isAlive)
        .forEach(child -> state.processes(child.name(), child.processes()));
  }

  /** Watches until it is interrupted, or until something cannot be helped any more. */
  public void watch() throws InterruptedException {
    while (true) {
      for (Child child : children) {
        if (!child.isAlive()) {
          restart(child);
        }
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private void restart(Child child) throws InterruptedException {
    Instant now = Instant.now();
    Deque<Instant> before = restarts.computeIfAbsent(child.name(), name -> new ArrayDeque<>());
    before.removeIf(time -> time.isBefore(now.minus(WITHIN)));
    if (before.size() >= RESTARTS) {
      throw new LaunchException(
          child.name()
              + " crashed "
              + (RESTARTS + 1)
              + " times within "
              + WITHIN.toMinutes()
              + " minutes and is not started again: its log is in the logs folder.");
    }
    before.add(now);
    progress.say(child.name() + " ended unexpectedly: starting it again");
    Background.end(state.living(child.name()));
    child.start();
    remember();
    progress.done(child.name() + " is back", now);
  }
}
