package dev.carportal.run.command;

import dev.carportal.run.LaunchException;
import dev.carportal.run.build.Project;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.RunLock;
import dev.carportal.run.home.RunState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures how fast the running portal answers. */
@Command(
    name = BenchCommand.NAME,
    description = "Loads the running portal, scenario by scenario, and prints what it answers.")
public final class BenchCommand implements Callable<Integer> {
  /** Its options go to the script as they are. */
  public static final String NAME = "bench";

  @Parameters(
      paramLabel = "[-c CONNECTIONS] [-s SECONDS] [-w SECONDS] SCENARIO",
      description = "How, and which scenarios; all if none is named.")
  private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Home home = PortalCommand.home();
    if (!RunLock.isHeld(home)) {
      throw new LaunchException("The portal does not run: ./portal run --detach starts it.");
    }
    Project project = PortalCommand.project();
    RunState state = RunState.last(home).orElseThrow();
    List<String> command = new ArrayList<>(List.of("bash", project.bench().toString()));
    command.addAll(arguments);
    ProcessBuilder bench =
        new ProcessBuilder(command).directory(project.root().toFile()).inheritIO();
    bench.environment().put("BASE", state.url());
    bench.environment().put("PORTAL_HOME", home.root().toString());
    return bench.start().waitFor();
  }
}
