package dev.carportal.run.build;

import java.util.ArrayList;
import java.util.List;

/** The Maven that the start script found fit for this project. */
public record Maven(String executable) {

  public List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(executable, "-B", "-ntp"));
    command.addAll(List.of(arguments));
    return command;
  }
}
