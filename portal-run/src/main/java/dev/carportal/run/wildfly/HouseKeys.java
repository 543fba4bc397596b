package dev.carportal.run.wildfly;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Facts;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PrivateFiles;
import dev.carportal.run.home.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;

/**
 * The master keys that keep files, in an encrypted file of their own: made once, added to, never
 * made again while data needs the old ones.
 */
public final class HouseKeys {
  private static final String MADE = "keys.made";
  private static final String MASTER = "master-";

  private final Home home;
  private final Secrets secrets;

  public HouseKeys(Home home, Secrets secrets) {
    this.home = home;
    this.secrets = secrets;
  }

  /**
   * Makes the first key, where the home has none yet.
   *
   * @throws LaunchException if the home had keys and they are gone
   */
  public void ensure() {
    Facts facts = new Facts(home);
    if (Files.exists(home.keys())) {
      return;
    }
    if (facts.get(MADE).isPresent()) {
      throw new LaunchException(
          "The portal's keys, "
              + home.keys()
              + ", are gone. Without them no file can be read. Put the file back from your backup, or begin anew with ./portal reset.");
    }
    add(1);
    facts.put(MADE, "1");
  }

  /**
   * Adds a new master key; from the next start on the portal wraps by it.
   *
   * @return the version
   */
  public int renew() {
    if (!Files.exists(home.keys())) {
      throw new LaunchException(
          "There are no keys in " + home.keys() + " yet: ./portal run makes them.");
    }
    try {
      CredentialStore store = CredentialStoreFile.open(home.keys(), secrets.get("keys"));
      int newest = 0;
      for (String alias : store.getAliases()) {
        if (alias.startsWith(MASTER)) {
          newest = Math.max(newest, Integer.parseInt(alias.substring(MASTER.length())));
        }
      }
      add(newest + 1);
      return newest + 1;
    } catch (GeneralSecurityException e) {
      throw unreadable(e);
    }
  }

  /** On a copy that takes the place of the old file in one step. */
  private void add(int version) {
    Path draft = home.keys().resolveSibling("portal.keys.new");
    try {
      Files.deleteIfExists(draft);
      if (Files.exists(home.keys())) {
        Files.copy(home.keys(), draft);
      }
      CredentialStore store = CredentialStoreFile.open(draft, secrets.get("keys"));
      store.store(MASTER + version, new SecretKeyCredential(key()));
      store.flush();
      PrivateFiles.ownerOnly(draft);
      Files.move(draft, home.keys(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | GeneralSecurityException e) {
      throw unreadable(e);
    }
  }

  private LaunchException unreadable(Exception e) {
    return new LaunchException(
        "The portal's keys, " + home.keys() + ", cannot be opened or written: " + e, e);
  }

  private static SecretKeySpec key() {
    byte[] bits = new byte[32];
    new SecureRandom().nextBytes(bits);
    return new SecretKeySpec(bits, "AES");
  }
}
