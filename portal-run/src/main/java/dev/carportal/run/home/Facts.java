package dev.carportal.run.home;

import dev.carportal.run.LaunchException;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;

/** What was decided at a home's first run and must not change under its data. */
public final class Facts {
  private final Home home;

  public Facts(Home home) {
    this.home = home;
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(read().getProperty(name));
  }

  public synchronized void put(String name, String value) {
    Properties facts = read();
    facts.setProperty(name, value);
    try {
      PrivateFiles.write(home.factsFile(), facts, "Kept by the launcher");
    } catch (IOException e) {
      throw new LaunchException("The file " + home.factsFile() + " cannot be written.", e);
    }
  }

  private Properties read() {
    try {
      return PrivateFiles.read(home.factsFile());
    } catch (IOException e) {
      throw new LaunchException("The file " + home.factsFile() + " cannot be read.", e);
    }
  }
}
