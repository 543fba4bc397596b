package dev.carportal.run.home;

import dev.carportal.run.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What a launcher tells others about its run: how far it is, where it answers, what it started. */
public final class RunState {
  /** How far a run is. */
  public enum Phase {
    STARTING,
    READY,
    STOPPING,
    FAILED,
    STOPPED
  }

  private final Home home;
  private final Properties values;

  private RunState(Home home, Properties values) {
    this.home = home;
    this.values = values;
  }

  /** A new run by this process. */
  public static RunState begin(Home home, PortPlan ports) {
    RunState state = new RunState(home, new Properties());
    state.values.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
    state.values.setProperty("url", "http://localhost:" + ports.portal() + "/");
    state.values.setProperty("offset", String.valueOf(ports.offset()));
    state.values.setProperty("since", Instant.now().toString());
    state.phase(Phase.STARTING, "");
    return state;
  }

  /** What the last launcher of this home left. */
  public static Optional<RunState> last(Home home) {
    try {
      return Files.exists(home.stateFile())
          ? Optional.of(new RunState(home, PrivateFiles.read(home.stateFile())))
          : Optional.empty();
    } catch (IOException e) {
      throw new LaunchException("The file " + home.stateFile() + " cannot be read.", e);
    }
  }

  public synchronized void phase(Phase phase, String reason) {
    values.setProperty("phase", phase.name());
    values.setProperty("reason", reason);
    write();
  }

  public Phase phase() {
    return Phase.valueOf(values.getProperty("phase", Phase.STOPPED.name()));
  }

  public String reason() {
    return values.getProperty("reason", "");
  }

  public long pid() {
    return Long.parseLong(values.getProperty("pid", "0"));
  }

  public String url() {
    return values.getProperty("url", "");
  }

  public PortPlan ports() {
    return new PortPlan(Integer.parseInt(values.getProperty("offset", "0")));
  }

  public Instant since() {
    return Instant.parse(values.getProperty("since", Instant.EPOCH.toString()));
  }

  /** Remembers the processes of a child, so that a later launcher can end them. */
  public synchronized void processes(String child, List<ProcessHandle> handles) {
    StringBuilder text = new StringBuilder();
    for (ProcessHandle handle : handles) {
      text.append(handle.pid()).append('@').append(startOf(handle)).append(' ');
    }
    String now = text.toString().trim();
    if (!now.equals(values.setProperty("child." + child, now))) {
      write();
    }
  }

  /** Those of a child's remembered processes that still live (and are the same ones). */
  public List<ProcessHandle> living(String child) {
    String text = values.getProperty("child." + child, "");
    return text.isEmpty()
        ? List.of()
        : List.of(text.split(" ", -1)).stream()
            .map(RunState::find)
            .flatMap(Optional::stream)
            .toList();
  }

  private static Optional<ProcessHandle> find(String entry) {
    int at = entry.indexOf('@');
    return ProcessHandle.of(Long.parseLong(entry.substring(0, at)))
        .filter(ProcessHandle::isAlive)
        .filter(handle -> startOf(handle).equals(entry.substring(at + 1)));
  }

  private static String startOf(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toString).orElse("unknown");
  }

  private void write() {
    try {
      PrivateFiles.write(home.stateFile(), values, "Kept by the launcher while it runs");
    } catch (IOException e) {
      throw new LaunchException("The file " + home.stateFile() + " cannot be written.", e);
    }
  }
}
