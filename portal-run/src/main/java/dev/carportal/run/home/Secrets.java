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

  /** Parts that start side by side each open the secrets: one makes a new one, all keep it. */
  private static final Object MAKING = new Object();

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
  public String get(String name) {
    synchronized (MAKING) {
      String known = values.getProperty(name);
      return known == null ? made(name) : known;
    }
  }

  private String made(String name) {
    try {
      values.putAll(PrivateFiles.read(home.secretsFile()));
      if (!values.containsKey(name)) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        values.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        PrivateFiles.write(
            home.secretsFile(),
            values,
            "Made by the launcher; keep it as long as the data beside it");
      }
    } catch (IOException e) {
      throw new LaunchException("The secrets cannot be written to " + home.secretsFile() + ".", e);
    }
    return values.getProperty(name);
  }
}
