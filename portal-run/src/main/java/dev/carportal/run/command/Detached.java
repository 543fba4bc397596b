package dev.carportal.run.command;

import dev.carportal.run.LaunchException;
import dev.carportal.run.Settings;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.RunState;
import dev.carportal.run.process.Background;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a launcher of its own that outlives this one, and follows it until it is ready. */
final class Detached {
  private final Settings settings;
  private final boolean noDemo;

  Detached(Settings settings, boolean noDemo) {
    this.settings = settings;
    this.noDemo = noDemo;
  }

  int start() throws InterruptedException {
    Home home = settings.home().create();
    Path log = home.logs().resolve("launcher.log");
    Background launcher = Background.start(command(), Map.of(), log);
    try (RandomAccessFile lines = open(log)) {
      while (true) {
        boolean alive = launcher.isAlive();
        RunState.Phase phase = phase(home, launcher.pid());
        copyNewLines(lines);
        if (phase == RunState.Phase.READY) {
          return 0;
        }
        if (!alive) {
          return launcher.exitCode() == 0 ? 1 : launcher.exitCode();
        }
        Thread.sleep(200);
      }
    } catch (IOException e) {
      throw new LaunchException("The launcher's log cannot be read: " + log, e);
    }
  }

  /** What an earlier launcher left in the file says nothing about this one. */
  private static RunState.Phase phase(Home home, long launcher) {
    return RunState.last(home)
        .filter(state -> state.pid() == launcher)
        .map(RunState::phase)
        .orElse(RunState.Phase.STARTING);
  }

  private static RandomAccessFile open(Path log) throws IOException {
    if (!Files.exists(log)) {
      Files.createFile(log);
    }
    return new RandomAccessFile(log.toFile(), "r");
  }

  private static void copyNewLines(RandomAccessFile lines) throws IOException {
    long fresh = lines.length() - lines.getFilePointer();
    if (fresh > 0) {
      byte[] bytes = new byte[(int) Math.min(fresh, 1 << 20)];
      lines.readFully(bytes);
      System.out.print(new String(bytes, StandardCharsets.UTF_8));
      System.out.flush();
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx160m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dportal.project=" + settings.project().root(),
            "-Dportal.maven=" + System.getProperty("portal.maven", "mvn"),
            "-cp",
            System.getProperty("java.class.path"),
            "dev.carportal.run.Main",
            "run",
            "--port",
            String.valueOf(settings.ports().portal())));
    if (noDemo) {
      command.add("--no-demo");
    }
    if (settings.tls()) {
      command.add("--tls");
    }
    return command;
  }
}
