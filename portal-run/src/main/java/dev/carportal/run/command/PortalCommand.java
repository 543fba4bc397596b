package dev.carportal.run.command;

import dev.carportal.run.build.Maven;
import dev.carportal.run.build.Project;
import dev.carportal.run.home.Home;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The word before all verbs. */
@Command(
    name = "./portal",
    description = "Brings up the whole portal on this machine.",
    mixinStandardHelpOptions = true,
    subcommands = {
      RunCommand.class,
      StopCommand.class,
      StatusCommand.class,
      CodeCommand.class,
      ResetCommand.class,
      TestCommand.class,
      AuditCommand.class,
      KeysCommand.class,
      BenchCommand.class
    })
public final class PortalCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  static Project project() {
    return Project.around(Path.of(System.getProperty("portal.project", ".")));
  }

  static Home home() {
    String chosen = System.getenv("PORTAL_HOME");
    return Home.at(
        chosen == null || chosen.isBlank() ? project().root().resolve(".portal") : Path.of(chosen));
  }

  static Maven maven() {
    return new Maven(System.getProperty("portal.maven", "mvn"));
  }
}
