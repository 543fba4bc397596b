package dev.carportal.run.command;

import dev.carportal.run.build.Project;
import dev.carportal.run.build.TestReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Proves it: every check and test of the project. */
@Command(name = "test", description = "Runs all checks and tests.", mixinStandardHelpOptions = true)
public final class TestCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException, InterruptedException {
    Project project = PortalCommand.project();
    long start = System.currentTimeMillis();
    int code =
        new ProcessBuilder(PortalCommand.maven().command("verify"))
            .directory(project.root().toFile())
            .inheritIO()
            .start()
            .waitFor();
    System.out.print(TestReport.since(project, start).summary(code == 0));
    return code;
  }
}
