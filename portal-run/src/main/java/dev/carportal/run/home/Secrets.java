package dev.carportal.run.home;

import dev.carportal.run.LaunchException;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords between the parts of one home: made at random once, kept readable by their owner.
 */
public final class Secrets {
  private static final int BYTES = 24;
  private final Properties values;
  private final Home home;

  private Secrets(Home home, Properties values) {
    this.home = home;
    this.values = values;
  }

  public static Secrets of(Home home) {
    try {
      return new Secrets(home, PrivateFiles.read(home.secretsFile()));
    } catch (IOException e) {
      throw new LaunchException("The secrets in " + home.secretsFile() + " cannot be read.", e);
    }
  }

  /** The secret of that name, made and kept if there is none yet. */
  public synchronized String get(String name) {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    values.setProperty(name, made);
    try {
      PrivateFiles.write(
          home.secretsFile(),
          values,
          "Made by the launcher; keep it as long as the data beside it");
    } catch (IOException e) {
      throw new LaunchException("The secrets cannot be written to " + home.secretsFile() + ".", e);
    }
    return made;
  }
}
