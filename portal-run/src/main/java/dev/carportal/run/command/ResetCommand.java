package dev.carportal.run.command;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Folders;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Back to the first run: everything that was entered is gone. */
@Command(
    name = "reset",
    description = "Stops the portal and deletes all its data; what can be rebuilt stays.",
    mixinStandardHelpOptions = true)
public final class ResetCommand implements Callable<Integer> {

  @Override
  public Integer call() throws InterruptedException {
    Home home = PortalCommand.home();
    if (RunLock.isHeld(home)) {
      StopCommand.stop(home);
    }
    Leftovers.end(home);
    try {
      for (Path entry : entries(home.root())) {
        if (!entry.equals(home.installation())) {
          Folders.delete(entry);
        }
      }
    } catch (IOException e) {
      throw new LaunchException("The data in " + home.root() + " could not be deleted: " + e, e);
    }
    System.out.println("The data in " + home.root() + " is deleted.");
    return 0;
  }

  private static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
