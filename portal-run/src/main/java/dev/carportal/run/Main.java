package dev.carportal.run;

import dev.carportal.run.command.BenchCommand;
import dev.carportal.run.command.PortalCommand;
import java.util.Objects;
import picocli.CommandLine;

/** What {@code ./portal} starts. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new PortalCommand());
    Objects.requireNonNull(line.getSubcommands().get(BenchCommand.NAME))
        .setUnmatchedOptionsArePositionalParams(true);
    line.setExecutionExceptionHandler(
        (failure, command, result) -> {
          if (failure instanceof LaunchException sentence) {
            command.getErr().println(sentence.getMessage());
          } else {
            failure.printStackTrace(command.getErr());
          }
          return 1;
        });
    System.exit(line.execute(arguments));
  }
}
